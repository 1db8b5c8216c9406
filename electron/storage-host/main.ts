import { serve } from '../../shared/contract/rpc';
import { storageContract } from '../../shared/contract/storage';
import { storageHandlers } from './handlers/storage-handlers';

/** Serves the database on the one port main hands over; later ports are ignored. */
window.addEventListener('message', function takePort(event) {
  const port = event.source === window ? event.ports[0] : undefined;
  if (port === undefined) return;
  window.removeEventListener('message', takePort);
  serve(
    storageContract,
    storageHandlers(),
    {
      post: (message) => port.postMessage(message),
      onMessage: (listener) => {
        port.onmessage = ({ data }: MessageEvent<unknown>) => listener(data);
      },
    },
    (fault) => {
      // The console of this window goes into main's log.
      const reference = crypto.randomUUID();
      console.error(reference, fault instanceof Error ? fault.stack : fault);
      return reference;
    },
  );
});
