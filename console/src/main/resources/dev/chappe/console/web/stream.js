/**
 * Events, trends and alerts as they come. One connection serves the whole page. The browser itself resumes after a break
 * from the last id; when the service no longer has that id it says so (410), the browser gives up, and this begins anew.
 * Whenever it begins it tells everybody that something may have been missed.
 */
import { query } from "./service.js";

const KINDS = ["event", "trend", "alert"];
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30000;
/** The history is behind the stream by less than this, in milliseconds. */
const BEHIND = 2000;

let source = null;
let filters = {};
let wait = FIRST_WAIT;
let timer = 0;
let late = 0;
let state = "connecting";
let anew = false;
let resting = document.hidden;
const hub = new EventTarget();

/** connecting, open or broken */
export const currentState = () => state;

/**
 * Opens the stream, or opens it again for other filters of events; without any, one that is open stays as it is.
 */
export function open(wanted = filters) {
  if (source !== null && query(wanted) === query(filters)) {
    return;
  }
  filters = wanted;
  close();
  if (!resting) {
    connect();
  }
}

/** What happened before the connection stood is in no message, so that listeners ask again once it does. */
function connect() {
  anew = true;
  source = new EventSource(`stream${query({ topics: "events,trends,alerts", ...filters })}`);
  source.addEventListener("open", opened);
  source.addEventListener("error", broken);
  KINDS.forEach((kind) => source.addEventListener(kind, (message) => tell(kind, JSON.parse(message.data))));
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
  if (anew) {
    anew = false;
    tell("gap", null);
    // What was streamed before this began, and was not in the history yet.
    late = setTimeout(() => tell("gap", null), BEHIND);
  }
}

function broken() {
  become("broken");
  if (source.readyState === EventSource.CLOSED) {
    timer = setTimeout(connect, wait);
    wait = Math.min(2 * wait, LONGEST_WAIT);
  }
}

/** Closes the stream; nobody hears anything until it is opened again. */
export function close() {
  clearTimeout(timer);
  clearTimeout(late);
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
 * @param {"event"|"trend"|"alert"|"state"|"gap"} kind what to
 * @returns a function that ends it
 */
export function listen(kind, heard) {
  const handler = (told) => heard(told.detail);
  hub.addEventListener(kind, handler);
  return () => hub.removeEventListener(kind, handler);
}
