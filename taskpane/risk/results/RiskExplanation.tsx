import type { RiskYear } from "../../../src/risk/results/riskByYear";
import type { RiskAnalysis } from "../../../src/risk/run/riskAnalysis";
import type { RiskRequest } from "../../../src/risk/run/riskRequest";
import { convergenceSentence } from "../../../src/risk/words/convergenceSentence";
import type { ShownUnit } from "../../forecast/results/shownUnit";
import type { InterplayDrawing } from "../draw/useInterplay";
import { Drivers } from "./Drivers";
import { Interplay } from "./Interplay";
import { NewCases } from "./NewCases";

interface Props {
  readonly analysis: RiskAnalysis;
  /** What was drawn. */
  readonly of: RiskRequest;
  readonly year: RiskYear;
  readonly shown: ShownUnit;
  /** The own history and the caveat. */
  readonly words: readonly string[];
  readonly interplay: InterplayDrawing;
  readonly isNew: boolean;
}

/** What the interval rests on, what drives it, and one more case of few. */
export function RiskExplanation({ analysis, of, year, shown, words, interplay, isNew }: Props) {
  const centre = of.centre.years.find((each) => each.year === year.year);
  return (
    <>
      {words.map((text) => (
        <p key={text} className="risk__words">
          {text}
        </p>
      ))}
      <p className="field__about">{convergenceSentence(year, analysis)}</p>
      {analysis.drivers !== undefined && (
        <>
          <h3 className="entry__part">
            Vad som driver osäkerheten {year.year}, {shown.unit}
          </h3>
          <Drivers drivers={analysis.drivers} year={year.year} shown={shown} />
          <Interplay drawing={interplay} year={year.year} isReady={isNew} />
        </>
      )}
      {analysis.cases !== undefined && centre !== undefined && (
        <>
          <h3 className="entry__part">
            Ett ärende mer, {year.year}, {shown.unit}
          </h3>
          <NewCases
            cases={analysis.cases}
            year={centre}
            count={of.cases?.cases.length ?? 0}
            shown={shown}
          />
        </>
      )}
    </>
  );
}
