import { NextResponse } from 'next/server';

export default function checkBadge() {
  return NextResponse.next();
}

export const config = { matcher: '/((?!tides|_next/static).*)' };
