// Verifies the webhook on standard input, {secret, headers, body}, with the npm package standardwebhooks.
import { readFileSync } from "node:fs";
import { Webhook } from "standardwebhooks";

const { secret, headers, body } = JSON.parse(readFileSync(0, "utf8"));
try {
  new Webhook(secret).verify(body, headers);
  console.log("verified");
} catch (refused) {
  console.log("refused: " + refused.message);
}
