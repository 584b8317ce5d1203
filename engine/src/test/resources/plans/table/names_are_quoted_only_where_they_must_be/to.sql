CREATE TABLE "order" ("user" text, "Straße" text, "a""b" text, plain_1 text, "select" integer, "1st" integer, "has space" text,
    CONSTRAINT "order_pkey" PRIMARY KEY ("user", "select"));
CREATE INDEX "Order_Idx" ON "order" ("Straße", "has space");
