export const GET = async () => Response.json([]);

export async function OPTIONS() {
  return new Response(null);
}
