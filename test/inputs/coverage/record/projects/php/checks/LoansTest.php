<?php

use PHPUnit\Framework\TestCase;
use Shelf\Days;
use Shelf\Loans;

final class LoansTest extends TestCase
{
    public function testFees(): void
    {
        $loans = new Loans();
        $this->assertSame(0, $loans->fee(10, 10, 'adult'));
        $this->assertSame(10, $loans->fee(10, 12, 'child'));
        $this->assertSame(20, $loans->fee(10, 12, 'adult'));
    }

    public function testRenewal(): void
    {
        $this->assertSame(19, (new Loans())->renew(['renewals' => 1, 'due' => 5])['due']);
        $this->assertSame(2, Days::between(1, 3));
    }
}
