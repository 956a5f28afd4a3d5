import { HostError } from './hostError';
import { clientName, type Members } from './members';
import { ObjectPaths, type Roots } from './objectPaths';
import { runAction } from './runAction';
import {
  ACTION,
  PATH,
  type Action,
  type ActionResult,
  type RequestBody,
  type ResponseBody,
  type WireError,
} from './wire';

/** Called before each action; may throw a {@link HostError} to fail the batch there. */
export type BeforeAction = (index: number, action: Action) => void;

/**
 * Carries out the actions of a request in order. The first failure ends it; what was done before stays done.
 */
export function runBatch(
  body: RequestBody,
  members: Members,
  roots: Roots,
  before: BeforeAction = () => undefined,
): ResponseBody {
  const paths = new ObjectPaths(body.ObjectPaths, members, roots);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      before(index, action);
      results.push({ ActionId: action.Id, Value: runAction(action, paths, members) });
      if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const wireError = describe(error, index, locationOf(action, paths));
      return { Error: wireError, Results: results, TraceIds: traceIds };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

function describe(error: HostError, index: number, location: string): WireError {
  return {
    Code: error.code,
    Message: error.message,
    Location: location,
    HttpStatusCode: error.httpStatus,
    ActionIndex: index,
  };
}

/** Class and member at fault, e.g. `Range.values`. Looks only at what is evaluated: doing it again could repeat an effect. */
function locationOf(action: Action, paths: ObjectPaths): string {
  const target = paths.known(action.ObjectPathId);
  if (target !== undefined) {
    return `${target?.table.name ?? 'null'}.${clientName(action.Name === '' ? 'load' : action.Name)}`;
  }
  // The path itself failed: the culprit is the first one below an object that was found.
  let path = paths.written(action.ObjectPathId);
  while (path?.ParentObjectPathId !== undefined && paths.known(path.ParentObjectPathId) === undefined) {
    path = paths.written(path.ParentObjectPathId);
  }
  if (path === undefined) return clientName(action.Name);
  const member = path.ObjectPathType === PATH.indexer ? 'getItem' : clientName(path.Name);
  const owner = paths.known(path.ParentObjectPathId ?? 0);
  return owner ? `${owner.table.name}.${member}` : member;
}
