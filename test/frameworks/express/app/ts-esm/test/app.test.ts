import express from 'express';

const app = express();
app.get('/only-in-tests', (_req, res) => void res.end());
app.listen(0);
