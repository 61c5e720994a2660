import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { Dialog, DialogFooter, DialogType } from "office-ui-fabric-react/lib/Dialog";
import type { ReactNode } from "react";

interface Props {
  readonly question: string;
  /** What the button says that goes on. */
  readonly yes: string;
  readonly onYes: () => void;
  readonly onCancel: () => void;
  /** Something else that can be done first. */
  readonly instead?: { readonly text: string; readonly onChoose: () => void };
  readonly children: ReactNode;
}

/** Asks before something of the user's gives way. Office has no window.confirm. */
export function AskDialog({ question, yes, onYes, onCancel, instead, children }: Props) {
  return (
    <Dialog
      hidden={false}
      onDismiss={onCancel}
      minWidth={280}
      maxWidth={320}
      dialogContentProps={{
        type: DialogType.normal,
        title: question,
        closeButtonAriaLabel: "Stäng",
      }}
      modalProps={{ isBlocking: true }}
    >
      {children}
      <DialogFooter>
        <PrimaryButton text={yes} onClick={onYes} />
        {instead && <DefaultButton text={instead.text} onClick={instead.onChoose} />}
        <DefaultButton text="Avbryt" onClick={onCancel} />
      </DialogFooter>
    </Dialog>
  );
}
