import { withCrew } from '@/lib/guards';

export const list = withCrew(() => Response.json([]));

export async function add() {
  return Response.json({});
}
