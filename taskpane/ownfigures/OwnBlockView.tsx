import { ActionButton } from "office-ui-fabric-react/lib/Button";
import { useEffect, useMemo } from "react";
import type { Choice } from "../../src/ownfigures/answers/answer";
import { takenFigures } from "../../src/ownfigures/taken/takenFigures";
import { Notice } from "../shared/Notice";
import { useFocusNext } from "../shared/useFocusNext";
import { useGrowing } from "../shared/useGrowing";
import { usePane } from "../start/PaneContext";
import { Preview } from "../work/Preview";
import { BlockLine } from "./BlockLine";
import { BlockQuestion } from "./BlockQuestion";
import { BlockSwitches } from "./BlockSwitches";
import { keepTable } from "./knownTables";
import { LedgerGroups } from "./LedgerGroups";
import { LeftOut } from "./LeftOut";
import type { OwnBlockProps } from "./ownBlock";
import { useBlock } from "./useBlock";

const STEP = 40;
/** What is asked next, else what takes the figures. */
const NEXT = ".own__answer, .own__line--ask select, .own .ms-Button--primary";

const countText = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`;

/** A block of the user's own: a line for each of their rows, and nothing taken before ”Använd”. */
export function OwnBlockView({ own, uses, onUse, onCancel }: OwnBlockProps) {
  const { connection } = usePane();
  const { state, reading, choose, takeBack } = useBlock(own);
  const { within, focusNext } = useFocusNext<HTMLDivElement>();
  useEffect(() => within.current?.focus(), [within]);
  const figures = useMemo(() => takenFigures(reading), [reading]);
  const { taken, problems } = uses(figures);
  const { lines, questions, notes } = reading;
  const drawn = useGrowing(lines.length, STEP);
  const asked = lines.filter(({ state: is }) => is === "ask");
  const texts = asked.map(({ question }) => question?.text);
  const different = new Set(texts).size + questions.length;
  const answer = (choice: Choice): void => {
    choose(choice);
    focusNext(NEXT);
  };
  const use = (): void => {
    if (connection.kind === "workbook") {
      void keepTable(connection.port, reading, state.answers);
    }
    onUse(figures);
  };
  // What is missing is not known before the rows that wait have been answered.
  const isUnanswered = different > 0 && taken.length === 0;
  const blocked = questions.length > 0 || taken.length === 0;
  return (
    <div className="own" ref={within} tabIndex={-1} role="group" aria-label="Hämta dina siffror">
      <Preview label="Din tabell" onUse={blocked ? undefined : use} onCancel={onCancel}>
        <p role="status">
          <strong>{own.place}</strong>: {countText(lines.length, "rad", "rader")}
          {different > 0 && `, ${countText(different, "fråga", "frågor")} att svara på`}. Inget är
          hämtat än.
        </p>
        {state.since !== undefined && (
          <p>
            Tabellen känns igen: raderna är lästa som förra gången. Enhet och basår är lästa nu.
          </p>
        )}
        {[...own.notes, ...notes].map((note) => (
          <p key={note}>{note}</p>
        ))}
        {questions.map((question) => (
          <BlockQuestion key={question.text} question={question} onChoose={answer} />
        ))}
        <BlockSwitches reading={reading} onSay={(block) => choose({ label: "", block })} />
        {reading.ledger !== undefined && (
          <LedgerGroups
            groups={reading.ledger.groups}
            onShow={(key, isShown) =>
              choose({
                label: "",
                block: { groups: { ...state.answers.block.groups, [key]: isShown } },
              })
            }
          />
        )}
        <ul className="own__lines" aria-label="Tabellens rader">
          {lines.slice(0, drawn).map((line) => (
            <BlockLine
              key={line.key}
              line={line}
              baseYear={reading.baseYear}
              isSkipped={state.answers.lines[line.key]?.meaning === "skip"}
              isAskedAbove={
                line.question !== undefined &&
                asked.find(({ question }) => question?.text === line.question?.text) !== line
              }
              onChoose={line.question === undefined ? choose : answer}
            />
          ))}
        </ul>
        {state.past.length > 0 && <ActionButton text="Ångra senaste svaret" onClick={takeBack} />}
        <LeftOut reading={reading} since={state.since} />
        {taken.length > 0 && (
          <div>
            <h4 className="own__heading">Det här hämtas</h4>
            <ul className="own__taken">
              {taken.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </div>
        )}
        {isUnanswered && <p>Svara på frågorna, så står det här vad som hämtas.</p>}
        {(isUnanswered ? [] : problems).map((text) => (
          <Notice key={text} kind="warn">
            {text}
          </Notice>
        ))}
      </Preview>
    </div>
  );
}
