package org.example.shelf;

import java.util.Map;

public final class Loans {
    public int fee(int due, int returned, String member) {
        int late = returned - due;
        if (late <= 0) {
            return 0;
        } else if ("child".equals(member)) {
            return late * 5;
        }
        int rate = member != null ? 10 : 25;
        return Math.min(late * rate, 2000);
    }

    public int renew(Map<String, Integer> loan) {
        if (loan.containsKey("reserved") || loan.get("renewals") >= 3) {
            throw new IllegalStateException("not renewable");
        }
        return loan.get("due") + 14;
    }

    static class Shelf {
        int books;

        void add() {
            books++;
        }
    }

    private void forgotten() {
        Runnable later = () -> System.out.println("never");
        later.run();
    }
}
