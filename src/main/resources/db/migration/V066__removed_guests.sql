-- A guest whom the facilitator has taken off the session. The row stays: what they wrote in notes does, and they can come back.
alter table member add column removed datetime(6) null comment 'taken off the session they were a guest of',
    add constraint member_removed_was_a_guest check (removed is null or guest_of is not null);
