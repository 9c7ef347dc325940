/** Signs for types and views: strokes on a field of 24 by 24. */
import { svg } from "../dom.js";

const STROKES = {
  CHIP_LAUNCH: "M7 7h10v10H7zM10 10h4v4h-4zM9 3v4M15 3v4M9 17v4M15 17v4M3 9h4M3 15h4M17 9h4M17 15h4",
  OS_RELEASE: "M3 5h18v12H3zM3 9h18M9 21h6M12 17v4",
  AI_MODEL_RELEASE: "M12 3l2.200 6.300L21 12l-6.800 2.700L12 21l-2.200-6.300L3 12l6.800-2.700z",
  PRODUCT_LAUNCH: "M3 8l9-5 9 5v8l-9 5-9-5zM3 8l9 5 9-5M12 13v8",
  INVESTMENT_PLEDGE: "M4 20h16M6 20V13M11 20V9M16 20V5M13 5h3v3",
  FUNDING_ROUND: "M5 7c0-1.700 3.100-3 7-3s7 1.300 7 3-3.100 3-7 3-7-1.300-7-3zM5 7v10c0 1.700 3.100 3 7 3s7-1.300 7-3V7M5 12c0 1.700 3.100 3 7 3s7-1.300 7-3",
  ACQUISITION: "M3 6h5l5 6-5 6H3M13 12h8M17 8l4 4-4 4",
  PARTNERSHIP: "M9 15a5 5 0 1 1 0-7M15 9a5 5 0 1 1 0 7M8 12h8",
  MARKET_FORECAST: "M3 20h18M4 16l5-5 4 3 7-8M15 6h5v5",
  MARKET_SHARE: "M12 3v9l7.500 4.500A9 9 0 1 1 12 3zM15.500 3.700A9 9 0 0 1 20.900 11L15.500 10z",
  REGULATORY_ACTION: "M12 3v18M7 21h10M5 7h14M5 7l-3 7h6zM19 7l-3 7h6z",
  ANALYST_RATING: "M12 3l2.700 5.800 6.300.800-4.600 4.400 1.200 6.300L12 17.200 6.400 20.300l1.200-6.300L3 9.600l6.300-.800z",
  other: "M4 5h16v14H4zM8 9h8M8 13h8M8 16h4",
  live: "M12 12h.01M8.500 15.500a5 5 0 0 1 0-7M15.500 8.500a5 5 0 0 1 0 7M5.600 18.400a9 9 0 0 1 0-12.800M18.400 5.600a9 9 0 0 1 0 12.800",
  trends: "M3 17l6-6 4 4 8-9M16 6h5v5",
  alerts: "M6 16V11a6 6 0 1 1 12 0v5l2 2H4zM10 21h4",
  feeds: "M5 19h.01M5 12a7 7 0 0 1 7 7M5 5a14 14 0 0 1 14 14",
  rules: "M4 6h10M18 6h2M4 12h2M10 12h10M4 18h8M16 18h4M16 4v4M8 10v4M14 16v4",
  status: "M3 12h4l3-8 4 16 3-8h4",
  help: "M5 6h14v12H5zM8 10h.01M12 10h.01M16 10h.01M9 14h6",
  filters: "M4 6h16M7 12h10M10 18h4",
};

/** A sign; it repeats what the words beside it say, so that it is hidden from those who listen. */
export function icon(name) {
  return svg("svg", { class: "icon", viewBox: "0 0 24 24", "aria-hidden": "true", focusable: "false" },
    svg("path", { d: STROKES[name] ?? STROKES.other }));
}
