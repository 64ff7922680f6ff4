-- Somebody in the room who has no phone: what they propose and where their dots go is entered by whoever facilitates.
alter table member add column by_hand boolean not null default false comment 'in the room without a device',
    add constraint member_by_hand_is_of_a_session check (not by_hand or guest_of is not null);
