import { guarded } from '@/guarded';

export const PUT = guarded(async () => Response.json({}));
