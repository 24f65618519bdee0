import { type Request, Router } from 'express';
import { requireUser, userOf } from '../auth/guards.ts';
import { orMissing, Refusal } from '../errors.ts';
import type { Review, Shop } from '../shop.ts';

/** The id of the book, from the path where this router is mounted. */
function bookIdOf(request: Request): string {
  return String(request.params['bookId']);
}

/** What readers say of one book. */
export function reviewsRouter(shop: Shop): Router {
  const router = Router({ mergeParams: true });

  router.get('/', (request, response) => {
    const book = orMissing(shop.books.get(bookIdOf(request)), 'book');
    response.json([...shop.reviews.values()].filter((review) => review.bookId === book.id));
  });

  router.post('/', requireUser(shop), (request, response) => {
    const book = orMissing(shop.books.get(bookIdOf(request)), 'book');
    const { stars, text } = request.body as Partial<Review>;
    if (!stars || stars < 1 || stars > 5) throw new Refusal(400, 'A review has one to five stars.');
    const review = {
      id: shop.nextId('review'),
      bookId: book.id,
      by: userOf(response).name,
      stars,
      text: text ?? '',
    };
    shop.reviews.set(review.id, review);
    response.status(201).json(review);
  });

  router.delete('/:comment', requireUser(shop), (request, response) => {
    const review = orMissing(shop.reviews.get(String(request.params['comment'])), 'review');
    if (review.by !== userOf(response).name) throw new Refusal(403, 'It is not your review.');
    shop.reviews.delete(review.id);
    response.status(204).end();
  });

  return router;
}
