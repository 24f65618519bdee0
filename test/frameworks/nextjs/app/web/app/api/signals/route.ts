import { handlers } from '@/lib/auth';

export const { GET, POST: PUT } = handlers;
