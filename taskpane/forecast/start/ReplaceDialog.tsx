import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { Dialog, DialogFooter, DialogType } from "office-ui-fabric-react/lib/Dialog";
import type { Work } from "../state/work";

interface Props {
  readonly work: Work;
  readonly by: string;
  readonly onReplace: () => void;
  readonly onExport: () => void;
  readonly onCancel: () => void;
}

/** What there is, in words: "Basåret Malmö 2025 och 6 scenarier". */
export function describeWork({ base, scenarios }: Work): string {
  const count = `${scenarios.length} ${scenarios.length === 1 ? "scenario" : "scenarier"}`;
  return base === undefined ? count : `Basåret ”${base.name}” och ${count}`;
}

/** Asks before what there is gives way. Office has no window.confirm. */
export function ReplaceDialog({ work, by, onReplace, onExport, onCancel }: Props) {
  return (
    <Dialog
      hidden={false}
      onDismiss={onCancel}
      minWidth={280}
      maxWidth={320}
      dialogContentProps={{
        type: DialogType.normal,
        title: "Ersätta prognosen?",
        closeButtonAriaLabel: "Stäng",
      }}
      modalProps={{ isBlocking: true }}
    >
      <p className="dialog__text">
        {describeWork(work)} ersätts av {by}. Du kan ångra så länge panelen är öppen. Spara en fil
        först om du vill behålla det längre.
      </p>
      <DialogFooter>
        <PrimaryButton text="Ersätt" onClick={onReplace} />
        <DefaultButton text="Spara fil" onClick={onExport} />
        <DefaultButton text="Avbryt" onClick={onCancel} />
      </DialogFooter>
    </Dialog>
  );
}
