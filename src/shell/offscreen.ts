import { startWorker } from './start-worker.ts'

/*
 * Chromium’s home for the worker that reads and repairs: a service worker may have none of its own. Nobody sees this
 * document; it hands the service worker’s ports on.
 */

const worker = startWorker()
navigator.serviceWorker.addEventListener('message', ({ ports: [port] }) => {
  if (port) worker.postMessage(null, [port])
})
navigator.serviceWorker.startMessages()
