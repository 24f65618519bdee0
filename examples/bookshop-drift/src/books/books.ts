import { Router } from 'express';
import { requireStaff } from '../auth/guards.ts';
import { orMissing, Refusal } from '../errors.ts';
import type { Book, Shop } from '../shop.ts';
import { reviewsRouter } from './reviews.ts';

/** The shelf. */
export function booksRouter(shop: Shop): Router {
  const router = Router();

  router
    .route('/')
    .get((request, response) => {
      const author = request.query['author'];
      const books = [...shop.books.values()];
      response.json(author === undefined ? books : books.filter((book) => book.author === author));
    })
    .post(requireStaff(shop), (request, response) => {
      const { title, author, price } = request.body as Partial<Book>;
      if (!title || !author || !price) throw new Refusal(400, 'A book needs a title, an author and a price.');
      const book = { id: shop.nextId('book'), title, author, price };
      shop.books.set(book.id, book);
      response.status(201).json(book);
    });

  router.get('/:bookId', (request, response) => {
    response.json(orMissing(shop.books.get(request.params.bookId), 'book'));
  });

  router.put('/:bookId', requireStaff(shop), (request, response) => {
    const book = orMissing(shop.books.get(String(request.params['bookId'])), 'book');
    const { price } = request.body as Partial<Book>;
    if (!price) throw new Refusal(400, 'Only the price can change.');
    shop.books.set(book.id, { ...book, price });
    response.json({ ...book, price });
  });

  router.delete('/:bookId', requireStaff(shop), (request, response) => {
    const book = orMissing(shop.books.get(String(request.params['bookId'])), 'book');
    shop.books.delete(book.id);
    response.status(204).end();
  });

  router.get('/:bookId/stock', (request, response) => {
    response.json({ copies: orMissing(shop.books.get(request.params.bookId), 'book').price % 7 });
  });

  router.use('/:bookId/reviews', reviewsRouter(shop));
  return router;
}
