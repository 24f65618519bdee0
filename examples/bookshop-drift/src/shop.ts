/** A book on the shelf. `price` is in cents. */
export interface Book {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly price: number;
}

export interface Review {
  readonly id: string;
  readonly bookId: string;
  readonly by: string;
  readonly stars: number;
  readonly text: string;
}

export interface Order {
  readonly id: string;
  readonly by: string;
  readonly bookIds: readonly string[];
  /** In cents. */
  readonly total: number;
  readonly state: 'open' | 'paid';
}

export interface User {
  readonly name: string;
  readonly staff: boolean;
}

/** Everything that the shop holds, in memory. */
export interface Shop {
  readonly books: Map<string, Book>;
  readonly reviews: Map<string, Review>;
  readonly orders: Map<string, Order>;
  /** Users by the token of their session. */
  readonly sessions: Map<string, User>;
  /** A new id with a prefix: `book-3`. */
  nextId(prefix: string): string;
}

/** A shop with two books. */
export function createShop(): Shop {
  let count = 2;
  return {
    books: new Map([
      [
        'book-1',
        { id: 'book-1', title: 'The Left Hand of Darkness', author: 'Ursula K. Le Guin', price: 1190 },
      ],
      ['book-2', { id: 'book-2', title: 'Invisible Cities', author: 'Italo Calvino', price: 1350 }],
    ]),
    reviews: new Map(),
    orders: new Map(),
    sessions: new Map(),
    nextId: (prefix) => `${prefix}-${++count}`,
  };
}
