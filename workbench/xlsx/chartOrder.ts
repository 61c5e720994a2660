const AXIS =
  "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt";
const SERIES_CHART = "varyColors ser dLbls";

/** Order of child elements in a chart part, by parent. Source: ECMA-376 part 1, DrawingML charts. */
export const CHART_ORDER: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    chartSpace:
      "date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst",
    chart:
      "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs extLst",
    plotArea:
      "layout areaChart barChart lineChart pieChart doughnutChart radarChart scatterChart bubbleChart catAx dateAx valAx serAx dTable spPr extLst",
    title: "tx layout overlay spPr txPr extLst",
    legend: "legendPos legendEntry layout overlay spPr txPr extLst",
    catAx: `${AXIS} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst`,
    dateAx: `${AXIS} auto lblOffset baseTimeUnit majorUnit majorTimeUnit extLst`,
    valAx: `${AXIS} crossBetween majorUnit minorUnit dispUnits extLst`,
    scaling: "logBase orientation max min extLst",
    barChart: `barDir grouping ${SERIES_CHART} gapWidth overlap serLines axId extLst`,
    lineChart: `grouping ${SERIES_CHART} dropLines hiLowLines upDownBars marker smooth axId extLst`,
    areaChart: `grouping ${SERIES_CHART} dropLines axId extLst`,
    pieChart: `${SERIES_CHART} firstSliceAng extLst`,
    doughnutChart: `${SERIES_CHART} firstSliceAng holeSize extLst`,
    radarChart: `radarStyle ${SERIES_CHART} axId extLst`,
    scatterChart: `scatterStyle ${SERIES_CHART} axId extLst`,
    bubbleChart: `${SERIES_CHART} bubble3D bubbleScale showNegBubbles sizeRepresents axId extLst`,
    ser: "idx order tx spPr invertIfNegative marker pictureOptions explosion dPt dLbls trendline errBars cat val xVal yVal bubbleSize bubble3D smooth shape extLst",
    dPt: "idx invertIfNegative marker bubble3D explosion spPr extLst",
    marker: "symbol size spPr extLst",
    trendline:
      "name spPr trendlineType order period forward backward intercept dispRSqr dispEq trendlineLbl extLst",
    dLbls:
      "dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst",
  }).map(([parent, children]) => [parent, children.split(" ")]),
);
