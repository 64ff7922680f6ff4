-- Only what is still to be discussed is part of another card; what the card is discussed as is said on the card.
alter table topic
    add constraint topic_merged_waits check (merged_into is null or state = 'TO_DISCUSS' and discussed_as is null);
