import { ActionButton } from "office-ui-fabric-react/lib/Button";

interface Props {
  readonly id: string;
  readonly tabs: readonly { readonly key: string; readonly name: string }[];
  /** The key of the view in front, one of these or not. */
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

/**
 * The views that have no tab of their own, in a menu after the tabs. It has the name of the one in front,
 * so that none of the tabs has to give way to it.
 */
export function MoreTabs({ id, tabs, chosen, onChoose }: Props) {
  const front = tabs.find(({ key }) => key === chosen);
  return (
    <ActionButton
      id={id}
      className={front === undefined ? "tabs__more" : "tabs__more tabs__more--front"}
      text={front?.name ?? "Fler"}
      ariaLabel={front === undefined ? "Fler delar" : `${front.name}, fler delar`}
      aria-current={front === undefined ? undefined : "page"}
      menuIconProps={{ iconName: "ChevronDown" }}
      menuProps={{
        items: tabs.map(({ key, name }) => ({ key, text: name, onClick: () => onChoose(key) })),
      }}
    />
  );
}
