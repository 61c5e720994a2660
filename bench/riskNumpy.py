"""The monthly form of PA.RISK, vectorised: what bench/risk.bench.ts is held against. Prints seconds, best of three."""
import time

import numpy

DRAWS, YEARS, MONTHS = 10_000, 10, 12


def run(seed):
    random = numpy.random.default_rng(seed)
    stock = numpy.full(DRAWS, 468.5)
    hours = numpy.full(DRAWS, 565_386.0)
    total = numpy.zeros((YEARS, DRAWS))
    for year in range(YEARS):
        stock *= 1 + numpy.clip(0.025 * random.standard_t(5, DRAWS) / (5 / 3) ** 0.5, -0.4, 0.4)
        hours *= 1 + numpy.clip(0.045 * random.standard_t(5, DRAWS) / (5 / 3) ** 0.5, -0.4, 0.4)
        ratio = random.normal(1, 0.025, DRAWS)
        for _ in range(MONTHS):
            into = random.poisson(numpy.maximum(0.055 * stock / MONTHS, 0))
            out = numpy.minimum(random.poisson(numpy.maximum(0.055 * stock / MONTHS, 0)), stock)
            fresh = random.poisson(18 / MONTHS, DRAWS)
            ended = random.poisson(18 / MONTHS, DRAWS)
            change = 3086 * (fresh - ended + random.normal(0, 0.65, DRAWS) * numpy.sqrt(fresh + ended))
            total[year] += (stock + (into - out) / 2) * 30_217 * ratio
            total[year] += (hours + change / 2) / MONTHS * 347.7
            stock += into - out
            hours = numpy.maximum(0, hours + change)
        total[year] += random.normal(13.4e6, 4.5e6, DRAWS)
    return numpy.percentile(total, [10, 50, 90], axis=1)


best = []
for seed in range(3):
    start = time.perf_counter()
    run(seed)
    best.append(time.perf_counter() - start)
print(min(best))
