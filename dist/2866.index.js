export const id = 2866;
export const ids = [2866];
export const modules = {

/***/ 2866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main),
  readersBeside: () => (/* binding */ readersBeside)
});

// EXTERNAL MODULE: ./lib/adapters/files.js + 2 modules
var files = __webpack_require__(30165);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/adapters/worker-thread.js


/** The other end of `workerPair`: takes one task after the other and posts what comes of it. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- it says that tasks are what `run` takes
async function serveTasks(run) {
    const post = (message) => {
        external_node_worker_threads_.parentPort?.postMessage(message);
    };
    // Nobody but workerPair starts the stub.
    const { tasks, taken } = external_node_worker_threads_.workerData;
    try {
        for (const [index, task] of remaining({ tasks, taken })) {
            post({ kind: 'started', index });
            const value = await run(task, (line) => {
                post({ kind: 'progress', line });
            });
            post({ kind: 'done', index, value });
        }
    }
    catch (error) {
        post(failure(error));
    }
}
/** Takes tasks from the shared list until there are none. */
function* remaining({ tasks, taken }) {
    for (;;) {
        const index = Atomics.add(taken, 0, 1);
        const task = tasks[index];
        if (task === undefined)
            return;
        yield [index, task];
    }
}
function failure(error) {
    const message = (0,errors/* messageOf */.b)(error);
    if (!(error instanceof errors/* ToolError */.v))
        return { kind: 'failed', code: 'internal', message };
    const { code, hint } = error;
    return { kind: 'failed', code, message, ...(hint === undefined ? {} : { hint }) };
}

;// CONCATENATED MODULE: ./lib/adapters/worker-pair.js




/** A worker that needs more ends, and its artifact fails: 512 MiB for the process hold for hostile input too. */
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 };
/**
 * This thread and one more, which share a list of tasks: each takes the next one when it is done with its last. A third
 * would take another 40 MB, and the whole process is to stay below 256.
 * @param stub the file that runs in the other thread, which calls `serveTasks` with the same `runTask`
 */
function workerPair(stub, runTask) {
    return {
        async run(tasks, onProgress) {
            const job = { tasks, taken: new Int32Array(new SharedArrayBuffer(4)) };
            const outcomes = [];
            const worker = (0,external_node_os_.availableParallelism)() > 1
                ? new external_node_worker_threads_.Worker(stub, { workerData: job, resourceLimits: RESOURCE_LIMITS })
                : undefined;
            const ended = worker && collect(worker, outcomes, onProgress);
            // Looked at when this thread is through with its own tasks; until then it is not unhandled.
            ended?.catch(() => undefined);
            try {
                for (const [index, task] of remaining(job)) {
                    outcomes[index] = { state: 'done', value: await runTask(task, onProgress) };
                }
                await ended;
            }
            finally {
                await worker?.terminate();
            }
            return outcomes;
        },
    };
}
/** Fills in what the worker answers, until it ends. Rejects with the ToolError of a task. */
function collect(worker, outcomes, onProgress) {
    let current;
    let why = 'without a word';
    const died = (error) => {
        why = (0,errors/* messageOf */.b)(error);
    };
    worker.on('messageerror', died);
    worker.on('error', died);
    return new Promise((resolve, reject) => {
        worker.on('message', (message) => {
            switch (message.kind) {
                case 'started':
                    current = message.index;
                    break;
                case 'progress':
                    onProgress(message.line);
                    break;
                case 'done':
                    outcomes[message.index] = { state: 'done', value: message.value };
                    current = undefined;
                    break;
                case 'failed': {
                    const { code, hint } = message;
                    reject(new errors/* ToolError */.v(code, message.message, hint === undefined ? {} : { hint }));
                }
            }
        });
        worker.on('exit', () => {
            if (current !== undefined) {
                outcomes[current] = { state: 'died', why: `the thread that read it ended: ${why}` };
            }
            resolve();
        });
    });
}

// EXTERNAL MODULE: ./lib/shells/read-subjects.js
var read_subjects = __webpack_require__(71125);
;// CONCATENATED MODULE: ./lib/shells/worker.js




/** What the other thread of verify-artifacts does: it reads artifacts until none is left, and ends. */
async function main() {
    await serveTasks(readTask);
}
/** This thread, and one that runs `worker.js`, which lies beside the stub that this process was started with. */
function readersBeside(stub) {
    return workerPair(new URL('worker.js', stub), readTask);
}
function readTask({ path, filename, shown, ...reading }, progress) {
    return (0,read_subjects/* readSubject */.$)((0,files/* artifactFile */.vd)(path, filename, shown), reading, { progress });
}


/***/ })

};
