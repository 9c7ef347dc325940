/**
 * Events, trends and alerts as they come. One connection serves the whole page. It begins where the list of a view ends: so
 * nothing falls between the two, and what is in both looks the same. After a break the browser itself goes on after the last
 * id; when the service no longer has what follows it (410), the browser gives up, and views ask for their lists anew.
 */
import { query } from "./service.js";

const KINDS = ["event", "trend", "alert"];
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30000;

let source = null;
let filters = {};
/** How far listeners have been told: the id of the last message or of a list, null when that is not known. */
let told = null;
let wait = FIRST_WAIT;
let timer = 0;
let state = "connecting";
let lost = false;
let resting = document.hidden;
const hub = new EventTarget();

/** connecting, open or broken */
export const currentState = () => state;

/** Opens the stream from where a list ends, unless it is open already. */
export function begin(from) {
  if (source === null) {
    open(from);
  }
}

/**
 * Opens the stream. One that is open stays as it is, unless it filters events otherwise or has told something that a list
 * lacks.
 *
 * @param {string|null} [from] how far the list holds everything, an id of the stream; null for from now on
 * @param {object} [wanted] filters of events
 */
export function open(from = null, wanted = filters) {
  const same = source !== null && query(wanted) === query(filters);
  if (same && (from === null || (told !== null && !isAhead(told, from)))) {
    return;
  }
  filters = wanted;
  told = from;
  close();
  if (!resting) {
    connect();
  }
}

/** Whether more of a topic has been told than a list holds. */
export function isPast(from, topic) {
  return from !== null && told !== null && isAhead(told, from, topic);
}

/** Whether one id is further than another somewhere; in one topic, or in any. */
function isAhead(one, other, topic = null) {
  const known = new Map(places(other).map(({ name, offset }) => [name, offset]));
  return places(one).some((place) => (topic === null || place.topic === topic) && place.offset > (known.get(place.name) ?? -1));
}

/** An id such as "news.alerts:0=17,1=4;news.trends:0=9" place by place. */
function places(id) {
  return id.split(";").flatMap((part) => {
    const [topic, offsets] = part.split(":");
    return offsets.split(",").map((one) => {
      const [partition, offset] = one.split("=");
      return { topic, name: `${topic}:${partition}`, offset: Number(offset) };
    });
  });
}

function connect() {
  source = new EventSource(`stream${query({ topics: "events,trends,alerts", ...filters, lastEventId: told })}`);
  source.addEventListener("open", opened);
  source.addEventListener("error", broken);
  KINDS.forEach((kind) => source.addEventListener(kind, (message) => {
    told = message.lastEventId;
    tell(kind, JSON.parse(message.data));
  }));
}

/**
 * Browsers keep few connections to a host, so that a page that nobody looks at holds none: pages behind others, and those
 * that were left and are kept for the way back.
 */
function rest() {
  if (source !== null) {
    close();
    resting = true;
    become("connecting");
  }
}

function wake() {
  if (resting) {
    resting = false;
    connect();
  }
}

document.addEventListener("visibilitychange", () => (document.hidden ? rest() : wake()));
addEventListener("pagehide", rest);
addEventListener("pageshow", wake);

function opened() {
  wait = FIRST_WAIT;
  become("open");
  if (lost) {
    lost = false;
    tell("gap", null);
  }
}

function broken() {
  become("broken");
  if (source.readyState === EventSource.CLOSED) {
    lost = true;
    told = null;
    timer = setTimeout(connect, wait);
    wait = Math.min(2 * wait, LONGEST_WAIT);
  }
}

/** Closes the stream; nobody hears anything until it is opened again. */
export function close() {
  clearTimeout(timer);
  source?.close();
  source = null;
}

function become(now) {
  if (state !== now) {
    state = now;
    tell("state", now);
  }
}

function tell(kind, detail) {
  hub.dispatchEvent(new CustomEvent(kind, { detail }));
}

/**
 * Listens.
 *
 * @param {"event"|"trend"|"alert"|"state"|"gap"} kind what to; after a gap lists must be asked for again
 * @returns a function that ends it
 */
export function listen(kind, heard) {
  const handler = (told) => heard(told.detail);
  hub.addEventListener(kind, handler);
  return () => hub.removeEventListener(kind, handler);
}
