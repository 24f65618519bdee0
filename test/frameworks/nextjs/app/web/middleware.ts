import { NextResponse } from 'next/server';

export function middleware() {
  return NextResponse.next();
}

export const config = { matcher: ['/api/boats/:path*', '/berths/:row*', { source: '/api/weather' }] };
