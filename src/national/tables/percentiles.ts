import { nationalTable } from "./nationalTable";
import { report } from "./report";

export const percentilesWomen = nationalTable({
  id: "percentiler-kvinnor",
  name: "Timmarnas fördelning, kvinnor 18 år och äldre",
  unit: "timmar per vecka",
  counted: "december",
  source: report("Tabell 27, s. 93"),
  columns: {
    p10: "10:e percentilen",
    p25: "25:e percentilen",
    p50: "Medianen",
    p75: "75:e percentilen",
    p90: "90:e percentilen",
  },
  rows: `
    2002 41 56 84 121 156
    2003 42 57 88 125 164
    2004 44 60 91 127 168
    2005 45 62 93 130 169
    2006 47 64 96 132 170
    2007 49 67 99 134 175
    2008 50 70 102 138 178
    2009 52 71 105 139 180
    2010 54 76 108 141 183
    2011 56 79 112 144 183
    2012 58 82 115 146 185
    2013 61 86 119 149 187
    2014 64 89 122 151 191
    2015 66 91 125 155 195
    2016 66 91 125 154 195
    2017 67 93 126 154 194
    2018 67 93 126 155 195
    2019 67 93 126 155 194
    2020 67 94 127 155 194
    2021 69 96 128 156 194
    2022 70 96 129 157 195
    2023 71 98 129 157 195
    2024 72 99 130 159 198
  `,
});

export const percentilesMen = nationalTable({
  id: "percentiler-män",
  name: "Timmarnas fördelning, män 18 år och äldre",
  unit: "timmar per vecka",
  counted: "december",
  source: report("Tabell 28, s. 94"),
  columns: {
    p10: "10:e percentilen",
    p25: "25:e percentilen",
    p50: "Medianen",
    p75: "75:e percentilen",
    p90: "90:e percentilen",
  },
  rows: `
    2002 40 56 88 126 168
    2003 42 59 91 130 172
    2004 44 62 96 133 176
    2005 45 65 100 136 178
    2006 48 67 103 138 181
    2007 49 70 106 141 184
    2008 51 72 108 143 186
    2009 52 75 112 145 188
    2010 55 78 113 147 189
    2011 56 81 117 148 191
    2012 60 85 121 151 194
    2013 63 90 124 154 198
    2014 66 94 127 157 201
    2015 69 97 128 160 205
    2016 70 98 129 161 204
    2017 71 99 130 162 205
    2018 72 100 130 162 206
    2019 71 100 130 162 205
    2020 73 102 131 163 205
    2021 74 102 131 163 207
    2022 75 103 132 164 206
    2023 76 104 132 165 207
    2024 78 106 133 168 212
  `,
});

export const percentilesGirls = nationalTable({
  id: "percentiler-flickor",
  name: "Timmarnas fördelning, flickor 0–17 år",
  unit: "timmar per vecka",
  counted: "december",
  source: report("Tabell 29, s. 95"),
  columns: {
    p10: "10:e percentilen",
    p25: "25:e percentilen",
    p50: "Medianen",
    p75: "75:e percentilen",
    p90: "90:e percentilen",
  },
  rows: `
    2002 38 47 69 98 126
    2003 39 49 71 98 126
    2004 40 52 72 100 132
    2005 40 52 74 102 136
    2006 41 54 76 105 141
    2007 45 57 78 109 144
    2008 45 58 81 111 147
    2009 45 60 82 113 149
    2010 46 62 85 115 156
    2011 47 63 86 118 160
    2012 48 64 88 122 169
    2013 49 66 90 125 167
    2014 53 69 94 129 169
    2015 55 70 98 135 171
    2016 55 71 98 138 172
    2017 56 72 98 135 171
    2018 56 72 98 136 170
    2019 56 71 97 134 168
    2020 57 73 98 137 168
    2021 56 73 102 141 170
    2022 59 77 109 149 171
    2023 63 83 115 153 172
    2024 66 87 120 158 175
  `,
});

export const percentilesBoys = nationalTable({
  id: "percentiler-pojkar",
  name: "Timmarnas fördelning, pojkar 0–17 år",
  unit: "timmar per vecka",
  counted: "december",
  source: report("Tabell 30, s. 96"),
  columns: {
    p10: "10:e percentilen",
    p25: "25:e percentilen",
    p50: "Medianen",
    p75: "75:e percentilen",
    p90: "90:e percentilen",
  },
  rows: `
    2002 40 50 72 98 134
    2003 40 51 74 104 139
    2004 40 52 74 105 140
    2005 40 53 76 105 143
    2006 40 54 78 105 141
    2007 42 56 80 108 146
    2008 43 58 82 111 150
    2009 44 58 82 112 153
    2010 46 60 84 113 157
    2011 47 61 85 117 160
    2012 47 64 87 121 165
    2013 50 67 92 125 167
    2014 52 69 94 128 167
    2015 55 73 98 133 169
    2016 56 73 97 130 169
    2017 57 75 98 129 170
    2018 57 74 98 129 170
    2019 56 73 97 128 168
    2020 57 75 99 135 168
    2021 56 76 102 142 172
    2022 59 79 107 147 177
    2023 61 82 110 152 181
    2024 65 85 111 154 177
  `,
});
