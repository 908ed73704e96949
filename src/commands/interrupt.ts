const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const NUMBER = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 }

/** Does something before a signal ends the program; the answer calls that off. */
export function beforeEnd(act: () => void): () => void {
  const end = (signal: (typeof SIGNALS)[number]): void => {
    act()
    // The last who listens ends the program, as the signal would have without any.
    if (process.listenerCount(signal) === 0) ended(signal)
  }
  for (const signal of SIGNALS) process.once(signal, end)
  return () => {
    for (const signal of SIGNALS) process.off(signal, end)
  }
}

// The parent sees the signal, a shell 128 + its number. The first process of a container is not ended by its own signal.
function ended(signal: (typeof SIGNALS)[number]): void {
  process.kill(process.pid, signal)
  process.exit(128 + NUMBER[signal])
}
