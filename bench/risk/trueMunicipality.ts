import { exp } from "../../src/random/exp";
import { normalQuantile } from "../../src/random/normalQuantile";
import type { UniformStream } from "../../src/random/uniformStream";

export interface TrueYear {
  readonly sfbPersons: number;
  readonly lssPersons: number;
  readonly lssHours: number;
  readonly providerPersons: number;
  /** kr. */
  readonly provider: number;
  /** Share of the SFB hours that is paid. */
  readonly used: number;
}

const REGIMES = [0.45, 1, 1.7];

/**
 * A municipality that the method does not assume: month by month, the country's inflow jumps between three regimes,
 * the municipality's own by half, people come in clusters, LSS rulings move all hours by steps, LSS takes those that
 * SFB refuses, and the provider is reorganised now and then.
 */
export function trueMunicipality(
  persons: number,
  years: number,
  stream: UniformStream,
): readonly TrueYear[] {
  const u = (): number => stream.next();
  const normal = (): number => normalQuantile(u());
  const cases: number[] = Array.from(
    { length: Math.round(persons * 0.4) },
    () => 2900 * exp(0.6 * normal() - 0.18),
  );
  let sfb = persons;
  let regime = 1;
  let local = 1;
  let step = 1;
  let users = Math.round(persons / 8);
  let deficit = 200_000;
  const found: TrueYear[] = [];
  for (let year = 0; year < years; year += 1) {
    let [sfbSum, lssSum, hours] = [0, 0, 0];
    if (u() < 0.25) step *= u() < 0.5 ? 0.94 : 1.06;
    if (u() < 0.1) deficit += 150_000 * normal();
    deficit += 60_000 * normal();
    if (u() < 0.5 && users > 0) users += u() < 0.5 ? 1 : -1;
    for (let month = 0; month < 12; month += 1) {
      if (u() < 1 / 48) regime = Math.floor(u() * 3);
      if (u() < 1 / 60) local = u() < 0.5 ? 0.5 : 1.5;
      const pace = (REGIMES[regime] as number) * local;
      const chance = (0.052 / 12) * pace;
      const before = sfb;
      for (let i = 0; i < persons; i += 1) {
        if (u() < chance) sfb += u() < 0.15 ? 3 : 1;
      }
      for (let i = 0; i < before; i += 1) if (u() < 0.055 / 12) sfb -= 1;
      for (let i = cases.length - 1; i >= 0; i -= 1) if (u() < 0.1 / 12) cases.splice(i, 1);
      const arriving = (0.04 * persons * (regime === 0 ? 1.4 : 1)) / 12;
      for (let i = 0; i < 4; i += 1) {
        if (u() < arriving / 4) cases.push(Math.min(8760, 2900 * exp(0.6 * normal() - 0.18)));
      }
      sfbSum += sfb / 12;
      lssSum += cases.length / 12;
      hours += (step * cases.reduce((sum, each) => sum + each, 0)) / 12;
    }
    found.push({
      sfbPersons: Math.max(0, sfbSum),
      lssPersons: lssSum,
      lssHours: hours,
      providerPersons: users,
      provider: users * deficit + 150_000 * Math.sqrt(Math.max(0, users)) * normal(),
      used: 0.985 + 0.02 * normal(),
    });
  }
  return found;
}
