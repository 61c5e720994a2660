import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { Notice } from "../shared/Notice";
import type { Asked } from "./useAsked";

interface Props {
  readonly text: string;
  /** Whom the question goes to: "api.kolada.se". */
  readonly host: string;
  readonly asked: Asked<unknown>;
  readonly ready?: boolean;
  readonly onAsk: () => void;
  readonly onStop: () => void;
}

/** The button that sends a question out of the computer, what is under way, and why it did not succeed. */
export function AskButton({ text, host, asked, ready = true, onAsk, onStop }: Props) {
  const asking = asked.kind === "asking";
  return (
    <>
      <div className="buttons">
        <DefaultButton
          text={text}
          disabled={asking || !ready}
          allowDisabledFocus
          onClick={() => {
            if (!asking && ready) onAsk();
          }}
        />
        {asking && <DefaultButton text="Avbryt" onClick={onStop} />}
      </div>
      {asking && <p role="status">Frågar {host} …</p>}
      {asked.kind === "failed" && <Notice kind="error">{asked.message}</Notice>}
    </>
  );
}
