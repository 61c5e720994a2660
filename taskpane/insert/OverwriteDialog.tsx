import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { Dialog, DialogFooter, DialogType } from "office-ui-fabric-react/lib/Dialog";

interface Props {
  readonly place: string;
  readonly shown: string;
  readonly onOverwrite: () => void;
  readonly onCancel: () => void;
}

/** Asks before a cell that is not empty is written over. Office has no window.confirm. */
export function OverwriteDialog({ place, shown, onOverwrite, onCancel }: Props) {
  return (
    <Dialog
      hidden={false}
      onDismiss={onCancel}
      minWidth={280}
      maxWidth={320}
      dialogContentProps={{
        type: DialogType.normal,
        title: "Skriva över cellen?",
        closeButtonAriaLabel: "Stäng",
      }}
      modalProps={{ isBlocking: true }}
    >
      <p className="dialog__text">
        Cellen <strong>{place}</strong> är inte tom. Det som står där ersätts av
      </p>
      <code className="formula">{shown}</code>
      <DialogFooter>
        <PrimaryButton text="Skriv över" onClick={onOverwrite} />
        <DefaultButton text="Avbryt" onClick={onCancel} />
      </DialogFooter>
    </Dialog>
  );
}
