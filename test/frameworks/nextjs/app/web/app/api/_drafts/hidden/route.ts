export function GET() {
  return Response.json('never served');
}
