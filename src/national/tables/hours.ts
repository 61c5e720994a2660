import { nationalTable } from "./nationalTable";
import { report } from "./report";

export const hours = nationalTable({
  id: "timmar",
  name: "Genomsnittligt antal timmar",
  unit: "timmar per vecka",
  counted: "december",
  source: report("Tabell 24, s. 90"),
  columns: {
    all: "Alla mottagare",
    granted: "Nybeviljade",
  },
  notes: [
    "Rapportens procenttal räknas på orundade timmar: några av dem kan inte räknas fram ur de hela timmar som den redovisar (2008: 86 mot 83 är 3,6 procent, rapporten har 5).",
  ],
  rows: `
    2002 92 71
    2003 96 76
    2004 99 77
    2005 101 78
    2006 103 77
    2007 106 83
    2008 108 86
    2009 110 85
    2010 113 89
    2011 115 90
    2012 118 95
    2013 121 100
    2014 124 101
    2015 127 106
    2016 128 107
    2017 129 106
    2018 129 101
    2019 129 105
    2020 130 115
    2021 131 116
    2022 133 123
    2023 134 123
    2024 136 122
  `,
});

export const hoursBySex = nationalTable({
  id: "timmar-kön",
  name: "Timmar efter kön och ålder",
  unit: "timmar per vecka",
  counted: "december",
  source: report("Tabell 25, s. 91"),
  columns: {
    girls: "Flickor 0–17 år",
    boys: "Pojkar 0–17 år",
    women: "Kvinnor 18 år och äldre",
    men: "Män 18 år och äldre",
  },
  rows: `
    2002 77 79 93 97
    2003 79 83 96 101
    2004 81 84 100 104
    2005 83 85 102 108
    2006 85 85 104 110
    2007 88 88 107 113
    2008 90 90 109 115
    2009 92 91 112 117
    2010 95 94 115 119
    2011 97 95 118 122
    2012 99 98 120 125
    2013 100 101 123 128
    2014 104 104 125 131
    2015 108 108 129 134
    2016 109 108 129 134
    2017 109 109 129 135
    2018 108 108 129 136
    2019 107 107 130 136
    2020 110 109 130 137
    2021 112 113 131 137
    2022 118 119 132 138
    2023 124 123 132 139
    2024 129 125 134 141
  `,
});

/** Hours of those who were granted that year. */
export const hoursGranted = nationalTable({
  id: "timmar-nya",
  name: "Nybeviljades timmar efter kön och ålder",
  unit: "timmar per vecka",
  counted: "året",
  source: report("Tabell 26, s. 92"),
  columns: {
    girls: "Flickor 0–17 år",
    boys: "Pojkar 0–17 år",
    women: "Kvinnor 18 år och äldre",
    men: "Män 18 år och äldre",
  },
  rows: `
    2002 58 66 72 77
    2003 59 65 79 84
    2004 68 64 77 84
    2005 63 66 80 86
    2006 65 66 78 84
    2007 73 70 86 88
    2008 75 73 90 94
    2009 78 70 88 93
    2010 77 76 93 97
    2011 77 74 94 100
    2012 80 81 101 106
    2013 85 85 107 110
    2014 87 89 104 114
    2015 89 95 107 117
    2016 90 89 106 123
    2017 88 89 112 113
    2018 84 83 96 121
    2019 93 86 114 120
    2020 108 103 121 127
    2021 108 111 127 123
    2022 122 112 128 135
    2023 122 115 124 132
    2024 126 111 119 135
  `,
});

export const hoursByAge = nationalTable({
  id: "timmar-ålder",
  name: "Timmar 0–64 år och 65 år och äldre",
  unit: "timmar per vecka",
  counted: "december",
  source: report("Tabell 31, s. 97"),
  columns: {
    upTo64: "0–64 år",
    from65: "65 år och äldre",
  },
  notes: [
    "Från och med 2023 räknas 65-åringar till gruppen 0–64 år: åldersgränsen för att beviljas höjdes till 66 år.",
  ],
  rows: `
    2002 94 75
    2003 97 78
    2004 100 81
    2005 103 84
    2006 105 89
    2007 108 93
    2008 110 95
    2009 112 98
    2010 115 100
    2011 118 102
    2012 121 104
    2013 124 106
    2014 127 108
    2015 130 111
    2016 131 112
    2017 132 113
    2018 132 113
    2019 132 115
    2020 133 115
    2021 134 117
    2022 136 117
    2023 137 116
    2024 139 118
  `,
});
