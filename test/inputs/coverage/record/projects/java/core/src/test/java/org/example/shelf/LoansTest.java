package org.example.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class LoansTest {
    @Test
    void fees() {
        Loans loans = new Loans();
        assertEquals(0, loans.fee(10, 10, "adult"));
        assertEquals(10, loans.fee(10, 12, "child"));
        assertEquals(20, loans.fee(10, 12, "adult"));
    }

    @Test
    void renewal() {
        assertEquals(19, new Loans().renew(Map.of("renewals", 1, "due", 5)));
    }
}
