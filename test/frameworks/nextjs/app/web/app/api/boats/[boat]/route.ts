import { NextRequest, NextResponse } from 'next/server';
import { withCrew, withLog } from '@/lib/guards';

export async function GET(_request: NextRequest, { params }: { params: Promise<{ boat: string }> }) {
  return NextResponse.json(await params);
}

export const PATCH = withLog(withCrew(async () => NextResponse.json({}), ['captain']));

const scrap = () => NextResponse.json({});
export const DELETE = withCrew(scrap);

export const revalidate = 60;
