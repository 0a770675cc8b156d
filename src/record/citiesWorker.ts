import { parentPort, workerData } from "node:worker_threads";

import {
  publishCities,
  type CitiesJob,
  type CitiesTask,
} from "./publishCities.ts";

// The door is publishInLanes.ts, which is typed.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const job = workerData as CitiesJob;
parentPort?.on("message", (task: CitiesTask) => {
  // A worker's port has no origin to name.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  parentPort?.postMessage(publishCities(job, task));
});
