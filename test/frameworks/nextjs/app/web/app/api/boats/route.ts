export { list as GET, add as POST } from '@/lib/boats';
