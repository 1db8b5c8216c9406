import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { MapModel } from '../../../../shared/domain/buying-center/map-model';
import type { MapActions } from './map-actions';
import type { MapSession, MapSessionState } from './map-session';
import type { AttachableView } from './map-view';

/** What the parts of the map share. */
export type MapContextValue = {
  deal: { id: string; accountId: string };
  session: MapSession;
  actions: MapActions;
  view: AttachableView;
};

/** Provided once by the workspace around canvas, toolbar and inspector. */
export const MapContext = createContext<MapContextValue | null>(null);

/** The map this component is part of. */
export function useMap(): MapContextValue {
  const context = use(MapContext);
  if (context === null) throw new Error('no map above this component');
  return context;
}

/** A value picked from the session of the map. */
export function useMapSession<T>(select: (state: MapSessionState) => T): T {
  return useStore(useMap().session, select);
}

/** The model, apart from the rest since it changes with the records. */
export const ModelContext = createContext<MapModel | null>(null);

/** What the map shows now. */
export function useMapModel(): MapModel {
  const model = use(ModelContext);
  if (model === null) throw new Error('no map above this component');
  return model;
}
