-- A share ends with its last day, and nobody does anything then: the place that was widened for it is narrow again when the
-- server next looks. Gives back how many were narrowed.
create function settle_ended_shares() returns bigint
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare narrowed bigint;
begin
  if not actor_is('start') then return 0; end if;
  update places p set visibility = 'authority', revision = revision + 1
    where p.visibility = 'partner' and p.published_at is null
      and exists (select from shares s where s.record_type = 'place' and s.record_id = p.id
        and s.withdrawn_at is null and s.valid_to < today())
      and not exists (select from shares s join organisations o on o.id = s.to_organisation
        where s.record_type = 'place' and s.record_id = p.id and s.withdrawn_at is null and o.legal_status = 'private'
          and today() <= coalesce(s.valid_to, today()));
  get diagnostics narrowed = row_count;
  return narrowed;
end
$$;
