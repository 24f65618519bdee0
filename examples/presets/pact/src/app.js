// The library as one application: JSON in and out, loans below /library/v2. Needs loans.js; the server starts it.
import express from 'express';
import { loans } from './loans.js';

export const app = express();

app.use(express.json());
app.use('/library/v2/loans', loans);
