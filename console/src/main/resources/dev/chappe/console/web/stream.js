/**
 * Events, trends and alerts as they come. One connection serves the whole page. The browser itself resumes after a break
 * from the last id; when the service no longer has that id it says so (410), the browser gives up, and this begins anew
 * and tells everybody that something may have been missed.
 */
import { query } from "./service.js";

const KINDS = ["event", "trend", "alert"];
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30000;

let source = null;
let filters = {};
let wait = FIRST_WAIT;
let timer = 0;
let state = "connecting";
let anew = false;
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
  connect();
}

function connect() {
  source = new EventSource(`stream${query({ topics: "events,trends,alerts", ...filters })}`);
  source.addEventListener("open", opened);
  source.addEventListener("error", broken);
  KINDS.forEach((kind) => source.addEventListener(kind, (message) => tell(kind, JSON.parse(message.data))));
}

function opened() {
  wait = FIRST_WAIT;
  become("open");
  if (anew) {
    anew = false;
    tell("gap", null);
  }
}

function broken() {
  become("broken");
  if (source.readyState === EventSource.CLOSED) {
    anew = true;
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
 * @param {"event"|"trend"|"alert"|"state"|"gap"} kind what to
 * @returns a function that ends it
 */
export function listen(kind, heard) {
  const handler = (told) => heard(told.detail);
  hub.addEventListener(kind, handler);
  return () => hub.removeEventListener(kind, handler);
}
