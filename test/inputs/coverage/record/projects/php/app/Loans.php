<?php

namespace Shelf;

final class Loans
{
    public function __construct(private array $books = [])
    {
    }

    public function fee(int $due, int $returned, string $member): int
    {
        $late = $returned - $due;
        if ($late <= 0) {
            return 0;
        } elseif ($member === 'child') {
            return $late * 5;
        }
        $rate = $member !== '' ? 10 : 25;

        return min($late * $rate, 2000);
    }

    public function renew(array $loan, int $days = 14): array
    {
        if (($loan['reserved'] ?? false) || $loan['renewals'] >= 3) {
            throw new \RuntimeException('not renewable');
        }

        return ['due' => $loan['due'] + $days] + $loan;
    }

    public function remove(string $isbn): bool
    {
        unset($this->books[$isbn]);

        return true;
    }
}
