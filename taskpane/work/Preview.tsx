import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import type { ReactNode } from "react";

interface Props {
  readonly label?: string;
  /** Undefined while it cannot be used; the children then say why. */
  readonly onUse: (() => void) | undefined;
  readonly onCancel: () => void;
  readonly children: ReactNode;
  /** Said below the buttons. */
  readonly below?: ReactNode;
}

/** What was read, before anything is changed by it. */
export function Preview({ label = "Förhandsvisning", onUse, onCancel, children, below }: Props) {
  return (
    <div className="preview" role="group" aria-label={label}>
      {children}
      <div className="start__row">
        <PrimaryButton
          text="Använd"
          disabled={onUse === undefined}
          allowDisabledFocus
          onClick={() => onUse?.()}
        />
        <DefaultButton text="Avbryt" onClick={onCancel} />
      </div>
      {below}
    </div>
  );
}
