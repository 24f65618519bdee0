// No Next application: nobody serves it.
export function GET() {
  return 1;
}
