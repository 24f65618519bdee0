/** What differs from shop to shop. */
export const settings = {
  /** The owner's figures live in the region of the shop: `/eu-west/reports`. */
  reportsPath: `/${process.env['SHOP_REGION']}/reports`,
};
