import { contextBridge, ipcRenderer } from 'electron/renderer';
import type { Bridge } from '../../shared/contract/bridge';
import { EVENT_NAMES, LOOK_ARGUMENT, METHOD_NAMES, eventChannel, methodChannel } from '../../shared/contract/names';

const api = Object.fromEntries(
  Object.entries(METHOD_NAMES).map(([namespace, methods]) => [
    namespace,
    Object.fromEntries(
      methods.map((method) => {
        const channel = methodChannel(namespace, method);
        return [method, (input: unknown) => ipcRenderer.invoke(channel, input)];
      }),
    ),
  ]),
);

const look = process.argv.find((argument) => argument.startsWith(LOOK_ARGUMENT))?.slice(LOOK_ARGUMENT.length) ?? 'null';

const bridge = {
  api,
  look: JSON.parse(decodeURIComponent(look)) as unknown,
  on(event: (typeof EVENT_NAMES)[number], listener: (payload: unknown) => void) {
    if (!EVENT_NAMES.includes(event)) throw new Error('unknown event');
    const channel = eventChannel(event);
    const forward = (_event: unknown, payload: unknown): void => listener(payload);
    ipcRenderer.on(channel, forward);
    return () => ipcRenderer.removeListener(channel, forward);
  },
};

contextBridge.exposeInMainWorld('werkbank', bridge as unknown as Bridge);
