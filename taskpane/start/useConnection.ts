import { useEffect, useState } from "react";
import { connect, type Connection } from "./connect";

/** The pane is shown at once; what needs the workbook follows when it has answered. */
export function useConnection(): Connection {
  const [connection, setConnection] = useState<Connection>({ kind: "waiting" });
  useEffect(() => {
    let gone = false;
    void connect().then((found) => {
      if (!gone) setConnection(found);
    });
    return () => {
      gone = true;
    };
  }, []);
  return connection;
}
