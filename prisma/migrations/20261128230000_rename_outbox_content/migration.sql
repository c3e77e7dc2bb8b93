-- What a message that waits to be sent says is its content.
UPDATE "outbox"
SET "payload" = ("payload" - 'parcel') || jsonb_build_object('content', "payload" -> 'parcel')
WHERE "payload" ? 'parcel';
