"""A municipality of 8 SFB cases and LSS of 168, 60, 45 and 30 hours a week, case by case, apart from src/risk: what
test/model/risk/smallMunicipality.test.ts is held against. Written from docs/osakerhet.md, not from the code. Prints P10,
P50 and P90 in kr, and the probabilities of no, one and two changes among the LSS cases."""
import json

import numpy

DRAWS = 400_000
WEEK_IN_YEAR = 365 / 7
RATE = 347.70  # kr/hour, 2026
SFB = 20 * WEEK_IN_YEAR * RATE
LSS = numpy.array([168, 60, 45, 30]) * WEEK_IN_YEAR
ADULT_ENDS, LSS_ENDS = 0.047 + 0.01, 0.10
NEW_SFB, NEW_LSS = 8 * 0.046, 4 * 0.20 / 2
# A new LSS case: the usual 2 800 hours a year weigh as two cases, and no week has more than 168 hours.
MEAN, SPREAD, MOST = (2 * 2800 + LSS.sum()) / (2 + len(LSS)), 0.65, 8760

random = numpy.random.default_rng(2026)


def part_of_year(shape):
    return random.uniform(0, 1, shape)


def of_new(counts, one):
    """The sum of as many cases as each draw has; `one` makes the cost of many cases, each a part of the year."""
    costs = one(counts.sum()) * part_of_year(counts.sum())
    return numpy.bincount(numpy.repeat(numpy.arange(DRAWS), counts), costs, DRAWS)


def lss_case(count):
    log_variance = numpy.log(1 + SPREAD**2)
    hours = MEAN * random.lognormal(-log_variance / 2, log_variance**0.5, count)
    return numpy.minimum(hours, MOST) * RATE


total = numpy.full(DRAWS, 8 * SFB + LSS.sum() * RATE)
sfb_ends = random.uniform(0, 1, (DRAWS, 8)) < ADULT_ENDS
lss_ends = random.uniform(0, 1, (DRAWS, 4)) < LSS_ENDS
new_sfb, new_lss = random.poisson(NEW_SFB, DRAWS), random.poisson(NEW_LSS, DRAWS)
total -= (sfb_ends * part_of_year((DRAWS, 8))).sum(axis=1) * SFB
total -= (lss_ends * part_of_year((DRAWS, 4)) * LSS).sum(axis=1) * RATE
total += of_new(new_sfb, lambda count: numpy.full(count, SFB)) + of_new(new_lss, lss_case)
changes = lss_ends.sum(axis=1) + new_lss
print(
    json.dumps(
        {
            "percentiles": numpy.percentile(total, [10, 50, 90]).tolist(),
            "changes": [float((changes == count).mean()) for count in range(3)],
        }
    )
)
