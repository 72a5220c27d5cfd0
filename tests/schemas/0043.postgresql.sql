--
-- PostgreSQL database dump
--

\restrict hi0spxGRFTRRm4kdLZuYNDLkkV3a4k1kjBGqocSS1f0Wc7kQbm1btIESbEqQkIH

-- Dumped from database version 18.6
-- Dumped by pg_dump version 18.6

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: find_account_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.find_account_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN DELETE FROM search_piece WHERE source = 4 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.login AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); INSERT INTO search_piece (source, piece, row_id) SELECT 4, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.login AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; RETURN NULL; END $$;


--
-- Name: find_account_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.find_account_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN DELETE FROM search_piece WHERE source = 4 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.login AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); RETURN NULL; END $$;


--
-- Name: find_account_insert(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.find_account_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN INSERT INTO search_piece (source, piece, row_id) SELECT 4, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.login AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; RETURN NULL; END $$;


--
-- Name: find_directive_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.find_directive_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN DELETE FROM search_piece WHERE source = 6 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); INSERT INTO search_piece (source, piece, row_id) SELECT 6, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; RETURN NULL; END $$;


--
-- Name: find_directive_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.find_directive_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN DELETE FROM search_piece WHERE source = 6 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); RETURN NULL; END $$;


--
-- Name: find_directive_insert(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.find_directive_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN INSERT INTO search_piece (source, piece, row_id) SELECT 6, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; RETURN NULL; END $$;


--
-- Name: find_journal_actor(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.find_journal_actor() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN INSERT INTO journal_actor (name, search_key) SELECT NEW.actor, translate(lower(NEW.actor), 'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞàáâãäåçèéêëìíîïñòóôõöùúûüýÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĦĨĩĪīĬĭĮįİĲĴĵĶķĹĺĻļĽľĿŁŃńŅņŇňŊŌōŎŏŐőŒŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŦŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžƁƂƄƆƇƉƊƋƎƏƐƑƓƔƖƗƘƜƝƟƠơƢƤƦƧƩƬƮƯưƱƲƳƵƷƸƼǄǅǇǈǊǋǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜǞǟǠǡǢǣǤǦǧǨǩǪǫǬǭǮǯǰǱǲǴǵǶǷǸǹǺǻǼǽǾǿȀȁȂȃȄȅȆȇȈȉȊȋȌȍȎȏȐȑȒȓȔȕȖȗȘșȚțȜȞȟȠȢȤȦȧȨȩȪȫȬȭȮȯȰȱȲȳȺȻȽȾɁɃɄɅɆɈɊɌɎẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹ', 'aaaaaaæceeeeiiiiðnoooooøuuuuyþaaaaaaceeeeiiiinooooouuuuyyaaaaaaccccccccddddeeeeeeeeeegggggggghhħiiiiiiiiiĳjjkkllllllŀłnnnnnnŋooooooœrrrrrrssssssssttttŧuuuuuuuuuuuuwwyyyzzzzzzɓƃƅɔƈɖɗƌǝəɛƒɠɣɩɨƙɯɲɵooƣƥʀƨʃƭʈuuʊʋƴƶʒƹƽǆǆǉǉǌǌaaiioouuuuuuuuuuaaaaææǥggkkooooʒʒjǳǳggƕƿnnaaææøøaaaaeeeeiiiioooorrrruuuussttȝhhƞȣȥaaeeooooooooyyⱥȼƚⱦɂƀʉʌɇɉɋɍɏaaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy') WHERE NOT EXISTS (SELECT 1 FROM journal_actor WHERE name = NEW.actor); RETURN NULL; END $$;


--
-- Name: find_journal_actor_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.find_journal_actor_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN DELETE FROM search_piece WHERE source = 5 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); INSERT INTO search_piece (source, piece, row_id) SELECT 5, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; RETURN NULL; END $$;


--
-- Name: find_journal_actor_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.find_journal_actor_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN DELETE FROM search_piece WHERE source = 5 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); RETURN NULL; END $$;


--
-- Name: find_journal_actor_insert(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.find_journal_actor_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN INSERT INTO search_piece (source, piece, row_id) SELECT 5, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; RETURN NULL; END $$;


--
-- Name: find_person_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.find_person_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN DELETE FROM search_piece WHERE source = 3 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); INSERT INTO search_piece (source, piece, row_id) SELECT 3, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; RETURN NULL; END $$;


--
-- Name: find_person_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.find_person_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN DELETE FROM search_piece WHERE source = 3 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); RETURN NULL; END $$;


--
-- Name: find_person_insert(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.find_person_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN INSERT INTO search_piece (source, piece, row_id) SELECT 3, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; RETURN NULL; END $$;


--
-- Name: find_signed_document_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.find_signed_document_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN DELETE FROM search_piece WHERE source = 7 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); INSERT INTO search_piece (source, piece, row_id) SELECT 7, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; RETURN NULL; END $$;


--
-- Name: find_signed_document_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.find_signed_document_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN DELETE FROM search_piece WHERE source = 7 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); RETURN NULL; END $$;


--
-- Name: find_signed_document_insert(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.find_signed_document_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN INSERT INTO search_piece (source, piece, row_id) SELECT 7, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; RETURN NULL; END $$;


--
-- Name: find_unit_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.find_unit_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN DELETE FROM search_piece WHERE source = 1 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t UNION ALL SELECT OLD.id AS id, lower(OLD.code) AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); INSERT INTO search_piece (source, piece, row_id) SELECT 1, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t UNION ALL SELECT NEW.id AS id, lower(NEW.code) AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; RETURN NULL; END $$;


--
-- Name: find_unit_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.find_unit_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN DELETE FROM search_piece WHERE source = 1 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t UNION ALL SELECT OLD.id AS id, lower(OLD.code) AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); RETURN NULL; END $$;


--
-- Name: find_unit_insert(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.find_unit_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN INSERT INTO search_piece (source, piece, row_id) SELECT 1, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t UNION ALL SELECT NEW.id AS id, lower(NEW.code) AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; RETURN NULL; END $$;


--
-- Name: find_unit_spell_change(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.find_unit_spell_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN DELETE FROM search_piece WHERE source = 2 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t UNION ALL SELECT OLD.id AS id, lower(OLD.code) AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); INSERT INTO search_piece (source, piece, row_id) SELECT 2, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t UNION ALL SELECT NEW.id AS id, lower(NEW.code) AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; RETURN NULL; END $$;


--
-- Name: find_unit_spell_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.find_unit_spell_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN DELETE FROM search_piece WHERE source = 2 AND row_id = OLD.id AND piece IN (SELECT piece FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT OLD.id AS id, OLD.search_key AS t UNION ALL SELECT OLD.id AS id, lower(OLD.code) AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q); RETURN NULL; END $$;


--
-- Name: find_unit_spell_insert(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.find_unit_spell_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN INSERT INTO search_piece (source, piece, row_id) SELECT 2, piece, id FROM (SELECT DISTINCT substr(t, 1, 12) AS piece, id FROM (WITH RECURSIVE w(id, t) AS (SELECT id, CAST(t AS TEXT) FROM (SELECT NEW.id AS id, NEW.search_key AS t UNION ALL SELECT NEW.id AS id, lower(NEW.code) AS t) s UNION ALL SELECT id, substr(t, 2) FROM w WHERE length(t) > 1) SELECT id, t FROM w) p WHERE t <> '' AND substr(t, 1, 1) <> ' ') q; RETURN NULL; END $$;


--
-- Name: keep_answer_event_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_answer_event_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_answer_event_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_answer_event_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_answer_version_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_answer_version_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_answer_version_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_answer_version_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_choice_edition_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_choice_edition_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_choice_edition_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_choice_edition_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_definition_version_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_definition_version_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.state <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_definition_version_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_definition_version_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.state <> 'draft' AND (NEW.state <> 'retired' OR OLD.definition_id IS DISTINCT FROM NEW.definition_id OR OLD.number IS DISTINCT FROM NEW.number OR OLD.holds_from IS DISTINCT FROM NEW.holds_from OR OLD.rules IS DISTINCT FROM NEW.rules OR OLD.lower_may IS DISTINCT FROM NEW.lower_may OR OLD.unit_id IS DISTINCT FROM NEW.unit_id OR OLD.path IS DISTINCT FROM NEW.path) THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_directive_closing_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_directive_closing_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_directive_closing_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_directive_closing_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_directive_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_directive_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.state <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_directive_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_directive_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.state <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_enclosure_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_enclosure_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT d.state FROM directive d WHERE d.id = OLD.directive_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_enclosure_insert(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_enclosure_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT d.state FROM directive d WHERE d.id = NEW.directive_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_enclosure_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_enclosure_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT d.state FROM directive d WHERE d.id = OLD.directive_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_field_choice_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_field_choice_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT v.state FROM definition_version v WHERE v.id = (SELECT f.version_id FROM field f WHERE f.id = OLD.field_id)) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_field_choice_insert(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_field_choice_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT v.state FROM definition_version v WHERE v.id = (SELECT f.version_id FROM field f WHERE f.id = NEW.field_id)) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_field_choice_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_field_choice_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT v.state FROM definition_version v WHERE v.id = (SELECT f.version_id FROM field f WHERE f.id = OLD.field_id)) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_field_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_field_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT v.state FROM definition_version v WHERE v.id = OLD.version_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_field_group_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_field_group_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT v.state FROM definition_version v WHERE v.id = OLD.version_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_field_group_insert(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_field_group_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT v.state FROM definition_version v WHERE v.id = NEW.version_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_field_group_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_field_group_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT v.state FROM definition_version v WHERE v.id = OLD.version_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_field_insert(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_field_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT v.state FROM definition_version v WHERE v.id = NEW.version_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_field_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_field_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT v.state FROM definition_version v WHERE v.id = OLD.version_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_gap_reason_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_gap_reason_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_gap_reason_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_gap_reason_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_issue_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_issue_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_issue_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_issue_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_issued_document_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_issued_document_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_issued_document_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_issued_document_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_journal_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_journal_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_journal_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_journal_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_manifest_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_manifest_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_manifest_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_manifest_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_report_look_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_report_look_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_report_look_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_report_look_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_report_version_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_report_version_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_report_version_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_report_version_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_route_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_route_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.state <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_route_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_route_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.state <> 'draft' AND (NEW.state <> 'retired' OR OLD.code IS DISTINCT FROM NEW.code OR OLD.number IS DISTINCT FROM NEW.number OR OLD.item IS DISTINCT FROM NEW.item OR OLD.name IS DISTINCT FROM NEW.name OR OLD.name_en IS DISTINCT FROM NEW.name_en OR OLD.holds_from IS DISTINCT FROM NEW.holds_from OR OLD.unit_id IS DISTINCT FROM NEW.unit_id OR OLD.path IS DISTINCT FROM NEW.path) THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_signal_rule_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_signal_rule_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_signal_rule_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_signal_rule_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.state <> 'published' OR NEW.state <> 'retired' OR OLD.unit_id IS DISTINCT FROM NEW.unit_id OR OLD.issuer IS DISTINCT FROM NEW.issuer OR OLD.path IS DISTINCT FROM NEW.path OR OLD.code IS DISTINCT FROM NEW.code OR OLD.asked IS DISTINCT FROM NEW.asked OR OLD.level IS DISTINCT FROM NEW.level OR OLD.numbers IS DISTINCT FROM NEW.numbers OR OLD.published_at IS DISTINCT FROM NEW.published_at OR OLD.published_by IS DISTINCT FROM NEW.published_by THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_state_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_state_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT r.state FROM route r WHERE r.id = OLD.route_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_state_insert(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_state_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT r.state FROM route r WHERE r.id = NEW.route_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_state_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_state_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT r.state FROM route r WHERE r.id = OLD.route_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_step_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_step_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT r.state FROM route r WHERE r.id = OLD.route_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_step_event_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_step_event_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_step_event_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_step_event_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_step_insert(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_step_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT r.state FROM route r WHERE r.id = NEW.route_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_step_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_step_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT r.state FROM route r WHERE r.id = OLD.route_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_succession_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_succession_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_succession_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_succession_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_supplement_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_supplement_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_supplement_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_supplement_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_unit_act_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_unit_act_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF EXISTS (SELECT 1 FROM unit_spell s WHERE s.unit_id = OLD.unit_id) THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_unit_act_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_unit_act_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account (
    id integer NOT NULL,
    login character varying(40) NOT NULL,
    person_id integer NOT NULL,
    language character varying(2) NOT NULL,
    active boolean NOT NULL,
    row_version integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    desk_keys boolean DEFAULT true NOT NULL
);


--
-- Name: account_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.account_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: account_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.account_id_seq OWNED BY public.account.id;


--
-- Name: alembic_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);


--
-- Name: answer_draft; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.answer_draft (
    id integer NOT NULL,
    answer_id integer NOT NULL,
    "values" text NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    kept_at bigint DEFAULT '0'::bigint NOT NULL
);


--
-- Name: answer_draft_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.answer_draft_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: answer_draft_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.answer_draft_id_seq OWNED BY public.answer_draft.id;


--
-- Name: answer_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.answer_event (
    id integer NOT NULL,
    answer_id integer NOT NULL,
    row_version integer NOT NULL,
    step character varying(20) NOT NULL,
    from_state character varying(20) NOT NULL,
    to_state character varying(20) NOT NULL,
    version_number integer,
    person_id integer,
    actor character varying(200) NOT NULL,
    note character varying(2000) NOT NULL,
    at timestamp with time zone NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    on_behalf character varying(200) DEFAULT ''::character varying NOT NULL
);


--
-- Name: answer_event_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.answer_event_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: answer_event_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.answer_event_id_seq OWNED BY public.answer_event.id;


--
-- Name: answer_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.answer_version (
    id integer NOT NULL,
    answer_id integer NOT NULL,
    number integer NOT NULL,
    content text NOT NULL,
    sha256 character varying(64) NOT NULL,
    submitted_at timestamp with time zone NOT NULL,
    person_id integer,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: answer_version_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.answer_version_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: answer_version_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.answer_version_id_seq OWNED BY public.answer_version.id;


--
-- Name: attachment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.attachment (
    id integer NOT NULL,
    meeting_id integer NOT NULL,
    name character varying(200) NOT NULL,
    media_type character varying(100) NOT NULL,
    size integer NOT NULL,
    sha256 character varying(64) NOT NULL,
    added_at timestamp with time zone NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    kept_at bigint DEFAULT '0'::bigint NOT NULL
);


--
-- Name: attachment_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.attachment_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: attachment_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.attachment_id_seq OWNED BY public.attachment.id;


--
-- Name: bulk_decision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bulk_decision (
    id integer NOT NULL,
    account_id integer NOT NULL,
    job_id integer NOT NULL,
    report_id integer NOT NULL,
    unit_name character varying(200) NOT NULL,
    version integer NOT NULL,
    row_version integer NOT NULL,
    standing character varying(10) NOT NULL,
    code character varying(40) NOT NULL,
    details text,
    decided_at timestamp with time zone,
    step character varying(20) DEFAULT 'approve'::character varying NOT NULL
);


--
-- Name: bulk_decision_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.bulk_decision_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: bulk_decision_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.bulk_decision_id_seq OWNED BY public.bulk_decision.id;


--
-- Name: choice_edition; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.choice_edition (
    id integer NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL,
    list_id integer NOT NULL,
    number integer NOT NULL,
    items text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by character varying(200) NOT NULL
);


--
-- Name: choice_edition_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.choice_edition_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: choice_edition_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.choice_edition_id_seq OWNED BY public.choice_edition.id;


--
-- Name: choice_list; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.choice_list (
    id integer NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL,
    code character varying(40) NOT NULL,
    name character varying(200) NOT NULL,
    row_version integer NOT NULL
);


--
-- Name: choice_list_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.choice_list_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: choice_list_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.choice_list_id_seq OWNED BY public.choice_list.id;


--
-- Name: committee_term; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.committee_term (
    id integer NOT NULL,
    name character varying(20) NOT NULL,
    starts_on date NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: committee_term_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.committee_term_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: committee_term_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.committee_term_id_seq OWNED BY public.committee_term.id;


--
-- Name: definition; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.definition (
    id integer NOT NULL,
    kind character varying(20) NOT NULL,
    code character varying(40) NOT NULL,
    name character varying(200) NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: definition_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.definition_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: definition_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.definition_id_seq OWNED BY public.definition.id;


--
-- Name: definition_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.definition_version (
    id integer NOT NULL,
    definition_id integer NOT NULL,
    number integer NOT NULL,
    state character varying(10) NOT NULL,
    holds_from date NOT NULL,
    rules text NOT NULL,
    published_at timestamp with time zone,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    lower_may boolean DEFAULT true NOT NULL,
    changed_at timestamp with time zone,
    row_version integer DEFAULT 1 NOT NULL
);


--
-- Name: definition_version_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.definition_version_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: definition_version_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.definition_version_id_seq OWNED BY public.definition_version.id;


--
-- Name: delegation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.delegation (
    id integer NOT NULL,
    giver_id integer NOT NULL,
    taker_id integer NOT NULL,
    act character varying(10) NOT NULL,
    starts_on date NOT NULL,
    last_on date NOT NULL,
    reason character varying(300) NOT NULL,
    given_at timestamp with time zone NOT NULL,
    accepted_at timestamp with time zone,
    ended_at timestamp with time zone,
    row_version integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: delegation_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.delegation_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: delegation_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.delegation_id_seq OWNED BY public.delegation.id;


--
-- Name: device; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.device (
    id integer NOT NULL,
    account_id integer NOT NULL,
    token_hash character varying(64) NOT NULL,
    began_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    factor_until timestamp with time zone
);


--
-- Name: device_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.device_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: device_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.device_id_seq OWNED BY public.device.id;


--
-- Name: directive; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.directive (
    id integer NOT NULL,
    symbol character varying(60) NOT NULL,
    dated date NOT NULL,
    abstract character varying(500) NOT NULL,
    body text NOT NULL,
    addressed text NOT NULL,
    desk character varying(200) NOT NULL,
    asks_receipt boolean NOT NULL,
    asks_plan boolean NOT NULL,
    plan_on date,
    form_version_id integer,
    due_on date NOT NULL,
    due_strict boolean NOT NULL,
    state character varying(10) NOT NULL,
    issued_at timestamp with time zone,
    row_version integer NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    search_key text DEFAULT ''::text NOT NULL
);


--
-- Name: directive_answer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.directive_answer (
    id integer NOT NULL,
    directive_id integer NOT NULL,
    above_id integer,
    asked_by_id integer NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    told character varying(500) NOT NULL,
    due_on date NOT NULL,
    due_strict boolean NOT NULL,
    received_at timestamp with time zone,
    plan text NOT NULL,
    plan_at timestamp with time zone,
    first_submitted_at timestamp with time zone,
    accepted_number integer,
    stale boolean NOT NULL,
    state character varying(20) NOT NULL,
    route_id integer,
    desk_unit_id integer,
    submitter_id integer,
    row_version integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    submitted_for_id integer,
    stand_in_id integer
);


--
-- Name: directive_answer_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.directive_answer_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: directive_answer_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.directive_answer_id_seq OWNED BY public.directive_answer.id;


--
-- Name: directive_closing; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.directive_closing (
    id integer NOT NULL,
    directive_id integer NOT NULL,
    number integer NOT NULL,
    closes boolean NOT NULL,
    on_day date NOT NULL,
    note character varying(1000) NOT NULL,
    at timestamp with time zone NOT NULL,
    actor character varying(200) NOT NULL,
    person_id integer,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: directive_closing_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.directive_closing_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: directive_closing_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.directive_closing_id_seq OWNED BY public.directive_closing.id;


--
-- Name: directive_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.directive_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: directive_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.directive_id_seq OWNED BY public.directive.id;


--
-- Name: draft; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.draft (
    id integer NOT NULL,
    account_id integer NOT NULL,
    key character varying(80) NOT NULL,
    verb character varying(30) NOT NULL,
    unit_id integer,
    row_version integer,
    fields text NOT NULL,
    saved_at timestamp with time zone NOT NULL
);


--
-- Name: draft_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.draft_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: draft_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.draft_id_seq OWNED BY public.draft.id;


--
-- Name: duty; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.duty (
    id integer NOT NULL,
    about_id integer NOT NULL,
    source character varying(20) NOT NULL,
    quarter date NOT NULL,
    period date NOT NULL,
    subject_id integer NOT NULL,
    opens_on date NOT NULL,
    due_on date NOT NULL,
    strict boolean NOT NULL,
    applicable boolean NOT NULL,
    done boolean NOT NULL,
    done_on date,
    extended_to date,
    extended_by character varying(200) NOT NULL,
    extend_reason character varying(500) NOT NULL,
    excused_at timestamp with time zone,
    excused_by character varying(200) NOT NULL,
    excuse_reason character varying(500) NOT NULL,
    excuse_document character varying(200) NOT NULL,
    row_version integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: duty_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.duty_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: duty_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.duty_id_seq OWNED BY public.duty.id;


--
-- Name: enclosure; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.enclosure (
    id integer NOT NULL,
    directive_id integer NOT NULL,
    symbol character varying(60) NOT NULL,
    dated date NOT NULL,
    title character varying(500) NOT NULL,
    "position" integer NOT NULL,
    file_name character varying(200),
    media_type character varying(100),
    size integer,
    sha256 character varying(64),
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: enclosure_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.enclosure_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: enclosure_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.enclosure_id_seq OWNED BY public.enclosure.id;


--
-- Name: factor; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.factor (
    id integer NOT NULL,
    account_id integer NOT NULL,
    key character varying(64) NOT NULL,
    last_step bigint NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    held_at timestamp with time zone
);


--
-- Name: factor_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.factor_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: factor_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.factor_id_seq OWNED BY public.factor.id;


--
-- Name: field; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.field (
    id integer NOT NULL,
    version_id integer NOT NULL,
    group_id integer CONSTRAINT field_group_id_not_null1 NOT NULL,
    code character varying(40) NOT NULL,
    kind character varying(20) NOT NULL,
    title character varying(400) NOT NULL,
    help character varying(600) NOT NULL,
    required boolean NOT NULL,
    "position" integer NOT NULL,
    options text NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: field_choice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.field_choice (
    id integer NOT NULL,
    field_id integer NOT NULL,
    code character varying(40) NOT NULL,
    label character varying(200) NOT NULL,
    points integer NOT NULL,
    low integer,
    high integer,
    "position" integer NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: field_choice_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.field_choice_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: field_choice_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.field_choice_id_seq OWNED BY public.field_choice.id;


--
-- Name: field_group; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.field_group (
    id integer NOT NULL,
    version_id integer NOT NULL,
    code character varying(40) NOT NULL,
    title character varying(300) NOT NULL,
    "position" integer NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: field_group_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.field_group_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: field_group_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.field_group_id_seq OWNED BY public.field_group.id;


--
-- Name: field_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.field_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: field_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.field_id_seq OWNED BY public.field.id;


--
-- Name: follower_answer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.follower_answer (
    id integer NOT NULL,
    sheet_id integer NOT NULL,
    field_code character varying(40) NOT NULL,
    value character varying(400),
    note character varying(1000) NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    kept_at bigint DEFAULT '0'::bigint NOT NULL
);


--
-- Name: follower_answer_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.follower_answer_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: follower_answer_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.follower_answer_id_seq OWNED BY public.follower_answer.id;


--
-- Name: form_closing; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.form_closing (
    id integer NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    definition_id integer NOT NULL,
    starts_on date NOT NULL,
    closed_at timestamp with time zone NOT NULL,
    closed_by character varying(200) NOT NULL
);


--
-- Name: form_closing_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.form_closing_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: form_closing_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.form_closing_id_seq OWNED BY public.form_closing.id;


--
-- Name: form_decision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.form_decision (
    id integer NOT NULL,
    unit_id integer NOT NULL,
    sheet_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    row_version integer NOT NULL,
    act character varying(20) NOT NULL,
    desk_id integer,
    person_id integer,
    desk character varying(300) NOT NULL,
    note character varying(2000) NOT NULL,
    actor character varying(200) NOT NULL,
    on_behalf character varying(200) NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: form_decision_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.form_decision_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: form_decision_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.form_decision_id_seq OWNED BY public.form_decision.id;


--
-- Name: form_draft; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.form_draft (
    id integer NOT NULL,
    kept_at bigint DEFAULT '0'::bigint NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    sheet_id integer NOT NULL,
    answers text NOT NULL
);


--
-- Name: form_draft_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.form_draft_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: form_draft_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.form_draft_id_seq OWNED BY public.form_draft.id;


--
-- Name: form_sheet; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.form_sheet (
    id integer NOT NULL,
    version_id integer NOT NULL,
    answers text NOT NULL,
    saved_at timestamp with time zone,
    row_version integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    starts_on date NOT NULL,
    ends_on date NOT NULL,
    turn integer DEFAULT 1 NOT NULL,
    sent_at timestamp with time zone,
    first_sent_at timestamp with time zone,
    returned_at timestamp with time zone,
    sent_by character varying(200) DEFAULT ''::character varying NOT NULL,
    returned_by character varying(200) DEFAULT ''::character varying NOT NULL,
    remark character varying(500) DEFAULT ''::character varying NOT NULL,
    desk_unit_id integer,
    submitter_id integer,
    submitted_for_id integer,
    level integer DEFAULT 0 NOT NULL,
    approved_at timestamp with time zone
);


--
-- Name: form_sheet_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.form_sheet_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: form_sheet_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.form_sheet_id_seq OWNED BY public.form_sheet.id;


--
-- Name: form_sum; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.form_sum (
    id integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    above character varying(200) NOT NULL COLLATE pg_catalog."C",
    version_id integer NOT NULL,
    starts_on date NOT NULL,
    field character varying(40) NOT NULL,
    n integer NOT NULL,
    part text NOT NULL
);


--
-- Name: form_sum_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.form_sum_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: form_sum_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.form_sum_id_seq OWNED BY public.form_sum.id;


--
-- Name: form_task; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.form_task (
    id integer NOT NULL,
    version_id integer NOT NULL,
    quarter date NOT NULL,
    after integer DEFAULT 0 NOT NULL,
    moves boolean DEFAULT false NOT NULL
);


--
-- Name: form_task_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.form_task_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: form_task_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.form_task_id_seq OWNED BY public.form_task.id;


--
-- Name: form_withdrawal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.form_withdrawal (
    id integer NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    version_id integer NOT NULL,
    on_day date NOT NULL,
    actor character varying(200) NOT NULL
);


--
-- Name: form_withdrawal_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.form_withdrawal_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: form_withdrawal_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.form_withdrawal_id_seq OWNED BY public.form_withdrawal.id;


--
-- Name: gap_reason; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.gap_reason (
    id integer NOT NULL,
    version_id integer NOT NULL,
    child_id integer NOT NULL,
    reason character varying(500) NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: gap_reason_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.gap_reason_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: gap_reason_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.gap_reason_id_seq OWNED BY public.gap_reason.id;


--
-- Name: grade_sum; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.grade_sum (
    id integer NOT NULL,
    period date NOT NULL,
    grade character varying(10) NOT NULL,
    n integer NOT NULL,
    points_sum integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    summed_path character varying(200) DEFAULT ''::character varying NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: grade_sum_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.grade_sum_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: grade_sum_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.grade_sum_id_seq OWNED BY public.grade_sum.id;


--
-- Name: headcount; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.headcount (
    id integer NOT NULL,
    as_of date NOT NULL,
    members integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: headcount_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.headcount_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: headcount_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.headcount_id_seq OWNED BY public.headcount.id;


--
-- Name: issue; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.issue (
    id integer NOT NULL,
    report_id integer NOT NULL,
    version_number integer NOT NULL,
    doc_number integer NOT NULL,
    issued_on date NOT NULL,
    destination character varying(200) NOT NULL,
    actor character varying(200) NOT NULL,
    at timestamp with time zone NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: issue_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.issue_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: issue_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.issue_id_seq OWNED BY public.issue.id;


--
-- Name: issued_document; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.issued_document (
    id integer NOT NULL,
    issue_id integer NOT NULL,
    name character varying(200) NOT NULL,
    media_type character varying(100) NOT NULL,
    size integer NOT NULL,
    sha256 character varying(64) NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: issued_document_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.issued_document_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: issued_document_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.issued_document_id_seq OWNED BY public.issued_document.id;


--
-- Name: job; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.job (
    id integer NOT NULL,
    account_id integer NOT NULL,
    title character varying(200) NOT NULL,
    address character varying(2000) NOT NULL,
    language character varying(5) NOT NULL,
    standing character varying(12) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    started_at timestamp with time zone,
    ended_at timestamp with time zone,
    held text NOT NULL,
    holder character varying(40) NOT NULL,
    lease_until timestamp with time zone,
    attempts integer NOT NULL,
    rows_done integer NOT NULL,
    rows_total integer NOT NULL,
    file_name character varying(200) NOT NULL,
    size bigint NOT NULL,
    sha256 character varying(64) NOT NULL,
    kept_until timestamp with time zone,
    wrong character varying(40) NOT NULL,
    result text
);


--
-- Name: job_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.job_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: job_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.job_id_seq OWNED BY public.job.id;


--
-- Name: journal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.journal (
    id integer NOT NULL,
    at timestamp with time zone NOT NULL,
    account_id integer,
    actor character varying(200) NOT NULL,
    act character varying(60) NOT NULL,
    unit_id integer,
    subject character varying(60) NOT NULL,
    subject_id integer,
    details character varying NOT NULL,
    previous character varying(64) NOT NULL,
    hash character varying(64) NOT NULL
);


--
-- Name: journal_actor; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.journal_actor (
    id integer NOT NULL,
    name character varying(200) NOT NULL,
    search_key character varying(250) NOT NULL
);


--
-- Name: journal_actor_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.journal_actor_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: journal_actor_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.journal_actor_id_seq OWNED BY public.journal_actor.id;


--
-- Name: journal_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.journal_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: journal_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.journal_id_seq OWNED BY public.journal.id;


--
-- Name: key_question; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.key_question (
    id integer NOT NULL,
    account_id integer NOT NULL,
    asker character varying(60) NOT NULL,
    challenge character varying(100) NOT NULL,
    name character varying(60) NOT NULL,
    until timestamp with time zone NOT NULL
);


--
-- Name: key_question_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.key_question_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: key_question_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.key_question_id_seq OWNED BY public.key_question.id;


--
-- Name: mail_address; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mail_address (
    id integer NOT NULL,
    address character varying(200) NOT NULL,
    account_id integer NOT NULL
);


--
-- Name: mail_address_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.mail_address_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: mail_address_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.mail_address_id_seq OWNED BY public.mail_address.id;


--
-- Name: manifest; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.manifest (
    id integer NOT NULL,
    version_id integer NOT NULL,
    child_version_id integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: manifest_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.manifest_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: manifest_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.manifest_id_seq OWNED BY public.manifest.id;


--
-- Name: meeting; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meeting (
    id integer NOT NULL,
    period date NOT NULL,
    held_on date NOT NULL,
    kind character varying(20) NOT NULL,
    place character varying(200) NOT NULL,
    topic_id integer,
    topic_text character varying(400) NOT NULL,
    due integer NOT NULL,
    present integer NOT NULL,
    excused integer NOT NULL,
    unexcused integer NOT NULL,
    exempt integer NOT NULL,
    speakers integer NOT NULL,
    duration_minutes integer NOT NULL,
    outside_window boolean NOT NULL,
    remark_for_superior character varying(1000) NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    voided_at timestamp with time zone,
    row_version integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: meeting_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.meeting_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: meeting_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.meeting_id_seq OWNED BY public.meeting.id;


--
-- Name: meeting_plan; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meeting_plan (
    id integer NOT NULL,
    period date NOT NULL,
    planned_on date NOT NULL,
    begins_at time without time zone NOT NULL,
    place character varying(200) NOT NULL,
    agreed boolean NOT NULL,
    row_version integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    thematic boolean DEFAULT false NOT NULL
);


--
-- Name: meeting_plan_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.meeting_plan_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: meeting_plan_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.meeting_plan_id_seq OWNED BY public.meeting_plan.id;


--
-- Name: meeting_record; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meeting_record (
    id integer NOT NULL,
    meeting_id integer NOT NULL,
    begins_at character varying(5) NOT NULL,
    ends_at character varying(5) NOT NULL,
    chair character varying(120) NOT NULL,
    clerk character varying(120) NOT NULL,
    conclusions text NOT NULL,
    minutes text NOT NULL,
    outside_reason character varying(500) NOT NULL,
    void_reason character varying(500) NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    kept_at bigint DEFAULT '0'::bigint NOT NULL
);


--
-- Name: meeting_record_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.meeting_record_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: meeting_record_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.meeting_record_id_seq OWNED BY public.meeting_record.id;


--
-- Name: meeting_window; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meeting_window (
    id integer NOT NULL,
    starts_on date NOT NULL,
    spans character varying(200) NOT NULL,
    note character varying(300) NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: meeting_window_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.meeting_window_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: meeting_window_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.meeting_window_id_seq OWNED BY public.meeting_window.id;


--
-- Name: member; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.member (
    id integer NOT NULL,
    name character varying(120) NOT NULL,
    sort_key character varying(400) NOT NULL,
    exempt boolean NOT NULL,
    note character varying(200) NOT NULL,
    left_on date,
    row_version integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    search_key character varying(150) DEFAULT ''::character varying NOT NULL,
    kept_at bigint DEFAULT '0'::bigint NOT NULL
);


--
-- Name: member_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.member_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: member_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.member_id_seq OWNED BY public.member.id;


--
-- Name: notice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notice (
    id integer NOT NULL,
    kind character varying(30) NOT NULL,
    subject character varying(60) NOT NULL,
    subject_id integer,
    unit_id integer,
    details text NOT NULL,
    once character varying(80),
    day date NOT NULL,
    at timestamp with time zone NOT NULL,
    read_at timestamp with time zone,
    mailed_at timestamp with time zone,
    account_id integer NOT NULL
);


--
-- Name: notice_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.notice_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: notice_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.notice_id_seq OWNED BY public.notice.id;


--
-- Name: official_grade; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.official_grade (
    id integer NOT NULL,
    sheet_id integer NOT NULL,
    grade character varying(10) NOT NULL,
    self_grade character varying(10) NOT NULL,
    gap integer NOT NULL,
    reason character varying(500) NOT NULL,
    actor character varying(200) NOT NULL,
    at timestamp with time zone NOT NULL,
    row_version integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: official_grade_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.official_grade_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: official_grade_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.official_grade_id_seq OWNED BY public.official_grade.id;


--
-- Name: once; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.once (
    id integer NOT NULL,
    account_id integer NOT NULL,
    key character varying(64) NOT NULL,
    body_hash character varying(64) NOT NULL,
    location character varying(400) NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: once_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.once_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: once_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.once_id_seq OWNED BY public.once.id;


--
-- Name: person; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person (
    id integer NOT NULL,
    name character varying(120) NOT NULL,
    search_key character varying(150) NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: person_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.person_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: person_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.person_id_seq OWNED BY public.person.id;


--
-- Name: pin; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.pin (
    id integer NOT NULL,
    report_id integer NOT NULL,
    version_number integer NOT NULL,
    place character varying(10) NOT NULL,
    target character varying(60) NOT NULL,
    label character varying(200) NOT NULL,
    weight character varying(10) NOT NULL,
    text character varying(1000) NOT NULL,
    desk_unit_id integer,
    actor character varying(200) NOT NULL,
    at timestamp with time zone NOT NULL,
    answer character varying(10),
    reply character varying(1000) NOT NULL,
    answered_by character varying(200) NOT NULL,
    answered_at timestamp with time zone,
    answer_version integer,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: pin_draft; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.pin_draft (
    id integer NOT NULL,
    report_id integer NOT NULL,
    place character varying(10) NOT NULL,
    target character varying(60) NOT NULL,
    label character varying(200) NOT NULL,
    weight character varying(10) NOT NULL,
    text character varying(1000) NOT NULL,
    person_id integer,
    at timestamp with time zone NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    kept_at bigint DEFAULT '0'::bigint NOT NULL
);


--
-- Name: pin_draft_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.pin_draft_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: pin_draft_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.pin_draft_id_seq OWNED BY public.pin_draft.id;


--
-- Name: pin_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.pin_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: pin_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.pin_id_seq OWNED BY public.pin.id;


--
-- Name: post; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.post (
    id integer NOT NULL,
    person_id integer NOT NULL,
    role character varying(30) NOT NULL,
    unit_id integer,
    starts_on date NOT NULL,
    ends_on date,
    row_version integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    entered_at timestamp with time zone DEFAULT '1970-01-01 00:00:00+00'::timestamp with time zone NOT NULL,
    opens_from bigint DEFAULT '0'::bigint NOT NULL,
    agreed_at timestamp with time zone,
    offered_from bigint,
    read_at timestamp with time zone,
    code_at bigint,
    agreed_by_id integer
);


--
-- Name: post_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.post_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: post_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.post_id_seq OWNED BY public.post.id;


--
-- Name: quarter_lock; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quarter_lock (
    id integer NOT NULL,
    quarter date NOT NULL,
    report_id integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: quarter_lock_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.quarter_lock_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: quarter_lock_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.quarter_lock_id_seq OWNED BY public.quarter_lock.id;


--
-- Name: recovery_code; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.recovery_code (
    id integer NOT NULL,
    account_id integer NOT NULL,
    code_hash character varying(64) NOT NULL,
    used_at timestamp with time zone
);


--
-- Name: recovery_code_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.recovery_code_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: recovery_code_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.recovery_code_id_seq OWNED BY public.recovery_code.id;


--
-- Name: reorganisation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reorganisation (
    id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    doc_symbol character varying(60) NOT NULL,
    doc_date date,
    on_day date NOT NULL,
    counts_from date,
    note character varying(500) NOT NULL,
    state character varying(12) NOT NULL,
    drafted_by character varying(200) NOT NULL,
    decided_at timestamp with time zone,
    decided_by character varying(200) NOT NULL,
    enforced_at timestamp with time zone,
    settled_at timestamp with time zone,
    sha256 character varying(64) NOT NULL,
    undoes_id integer,
    stuck text NOT NULL,
    told_on date,
    row_version integer NOT NULL
);


--
-- Name: reorganisation_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.reorganisation_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: reorganisation_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.reorganisation_id_seq OWNED BY public.reorganisation.id;


--
-- Name: reorganisation_row; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reorganisation_row (
    id integer NOT NULL,
    reorganisation_id integer NOT NULL,
    line integer NOT NULL,
    act character varying(12) NOT NULL,
    code character varying(60) NOT NULL,
    to_code character varying(60) NOT NULL,
    source character varying(60) NOT NULL,
    new_code character varying(60) NOT NULL,
    name character varying(250) NOT NULL,
    kind character varying(40) NOT NULL,
    custodian character varying(60) NOT NULL,
    login character varying(60) NOT NULL,
    role character varying(30) NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: reorganisation_row_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.reorganisation_row_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: reorganisation_row_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.reorganisation_row_id_seq OWNED BY public.reorganisation_row.id;


--
-- Name: report; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.report (
    id integer NOT NULL,
    quarter date NOT NULL,
    state character varying(20) NOT NULL,
    form_version_id integer NOT NULL,
    desk_unit_id integer,
    submitter_id integer,
    first_submitted_at timestamp with time zone,
    accepted_number integer,
    doc_number integer,
    issued_on date,
    destination character varying(200) NOT NULL,
    stale boolean NOT NULL,
    row_version integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    route_id integer,
    submitted_for_id integer,
    returned_unit_id integer,
    stand_in_id integer
);


--
-- Name: report_draft; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.report_draft (
    id integer NOT NULL,
    report_id integer NOT NULL,
    answers text NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    kept_at bigint DEFAULT '0'::bigint NOT NULL
);


--
-- Name: report_draft_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.report_draft_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: report_draft_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.report_draft_id_seq OWNED BY public.report_draft.id;


--
-- Name: report_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.report_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: report_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.report_id_seq OWNED BY public.report.id;


--
-- Name: report_look; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.report_look (
    id integer NOT NULL,
    report_id integer NOT NULL,
    version_number integer NOT NULL,
    sha256 character varying(64) NOT NULL,
    desk_unit_id integer,
    person_id integer,
    actor character varying(200) NOT NULL,
    received boolean NOT NULL,
    at timestamp with time zone NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: report_look_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.report_look_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: report_look_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.report_look_id_seq OWNED BY public.report_look.id;


--
-- Name: report_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.report_version (
    id integer NOT NULL,
    report_id integer NOT NULL,
    number integer NOT NULL,
    content text NOT NULL,
    sha256 character varying(64) NOT NULL,
    submitted_at timestamp with time zone NOT NULL,
    person_id integer,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: report_version_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.report_version_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: report_version_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.report_version_id_seq OWNED BY public.report_version.id;


--
-- Name: roll_entry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.roll_entry (
    id integer NOT NULL,
    meeting_id integer NOT NULL,
    member_id integer NOT NULL,
    status character varying(10) NOT NULL,
    spoke boolean NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    kept_at bigint DEFAULT '0'::bigint NOT NULL
);


--
-- Name: roll_entry_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.roll_entry_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: roll_entry_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.roll_entry_id_seq OWNED BY public.roll_entry.id;


--
-- Name: route; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.route (
    id integer NOT NULL,
    code character varying(40) NOT NULL,
    number integer NOT NULL,
    item character varying(20) NOT NULL,
    name character varying(200) NOT NULL,
    name_en character varying(200) NOT NULL,
    state character varying(10) NOT NULL,
    holds_from date NOT NULL,
    published_at timestamp with time zone,
    row_version integer NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: route_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.route_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: route_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.route_id_seq OWNED BY public.route.id;


--
-- Name: score_sheet; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.score_sheet (
    id integer NOT NULL,
    meeting_id integer NOT NULL,
    version_id integer NOT NULL,
    stage character varying(10) NOT NULL,
    total integer,
    grade character varying(10),
    votes_for integer,
    votes_present integer,
    voted_at timestamp with time zone,
    saved_at timestamp with time zone,
    commitment character varying(64),
    row_version integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: score_sheet_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.score_sheet_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: score_sheet_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.score_sheet_id_seq OWNED BY public.score_sheet.id;


--
-- Name: search_piece; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.search_piece (
    source integer NOT NULL,
    piece character varying(200) NOT NULL COLLATE pg_catalog."C",
    row_id integer NOT NULL
);


--
-- Name: secret; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.secret (
    id integer NOT NULL,
    account_id integer NOT NULL,
    password_hash character varying(200) NOT NULL,
    code_hash character varying(64) NOT NULL,
    code_until timestamp with time zone
);


--
-- Name: secret_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.secret_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: secret_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.secret_id_seq OWNED BY public.secret.id;


--
-- Name: security_key; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.security_key (
    id integer NOT NULL,
    account_id integer NOT NULL,
    name character varying(60) NOT NULL,
    credential character varying(1400) NOT NULL,
    public_key character varying(2000) NOT NULL,
    counter bigint NOT NULL,
    added_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone
);


--
-- Name: security_key_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.security_key_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: security_key_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.security_key_id_seq OWNED BY public.security_key.id;


--
-- Name: sent_files; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sent_files (
    id integer NOT NULL,
    account_id integer NOT NULL,
    at timestamp with time zone NOT NULL,
    size bigint NOT NULL
);


--
-- Name: sent_files_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.sent_files_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: sent_files_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.sent_files_id_seq OWNED BY public.sent_files.id;


--
-- Name: setting; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.setting (
    id integer NOT NULL,
    name character varying(40) NOT NULL,
    value character varying(400) NOT NULL
);


--
-- Name: setting_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.setting_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: setting_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.setting_id_seq OWNED BY public.setting.id;


--
-- Name: sheet_answer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sheet_answer (
    id integer NOT NULL,
    sheet_id integer NOT NULL,
    field_code character varying(40) NOT NULL,
    value character varying(400),
    not_applicable boolean NOT NULL,
    note character varying(1000) NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    kept_at bigint DEFAULT '0'::bigint NOT NULL
);


--
-- Name: sheet_answer_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.sheet_answer_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: sheet_answer_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.sheet_answer_id_seq OWNED BY public.sheet_answer.id;


--
-- Name: sheet_body; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sheet_body (
    id integer NOT NULL,
    sheet_id integer NOT NULL,
    salt character varying(64) NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    kept_at bigint DEFAULT '0'::bigint NOT NULL
);


--
-- Name: sheet_body_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.sheet_body_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: sheet_body_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.sheet_body_id_seq OWNED BY public.sheet_body.id;


--
-- Name: sign_in; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sign_in (
    id integer NOT NULL,
    token_hash character varying(64) NOT NULL,
    began_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    agent character varying(200) NOT NULL,
    account_id integer NOT NULL,
    address character varying(45) DEFAULT ''::character varying NOT NULL,
    new_device boolean DEFAULT false NOT NULL,
    factor_at timestamp with time zone
);


--
-- Name: sign_in_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.sign_in_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: sign_in_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.sign_in_id_seq OWNED BY public.sign_in.id;


--
-- Name: sign_in_try; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sign_in_try (
    id integer NOT NULL,
    at timestamp with time zone NOT NULL,
    door character varying(20) NOT NULL,
    outcome character varying(10) NOT NULL,
    who character varying(24) NOT NULL,
    account_id integer,
    address character varying(45) NOT NULL,
    network character varying(45) NOT NULL,
    device_id integer,
    counts boolean NOT NULL
);


--
-- Name: sign_in_try_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.sign_in_try_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: sign_in_try_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.sign_in_try_id_seq OWNED BY public.sign_in_try.id;


--
-- Name: signal_catch; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.signal_catch (
    id integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    report_id integer NOT NULL,
    version_id integer NOT NULL,
    code character varying(30) NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: signal_catch_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.signal_catch_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: signal_catch_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.signal_catch_id_seq OWNED BY public.signal_catch.id;


--
-- Name: signal_rule; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.signal_rule (
    id integer NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL,
    issuer integer NOT NULL,
    code character varying(30) NOT NULL,
    asked boolean NOT NULL,
    level character varying(10) NOT NULL,
    numbers character varying(400) NOT NULL,
    state character varying(10) NOT NULL,
    published_at timestamp with time zone NOT NULL,
    published_by character varying(200) NOT NULL,
    retired_at timestamp with time zone
);


--
-- Name: signal_rule_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.signal_rule_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: signal_rule_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.signal_rule_id_seq OWNED BY public.signal_rule.id;


--
-- Name: signed_document; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.signed_document (
    id integer NOT NULL,
    doc_type character varying(10) NOT NULL,
    term character varying(20) NOT NULL,
    number integer NOT NULL,
    dated_on date NOT NULL,
    kind character varying(20) NOT NULL,
    subject_id integer,
    abstract character varying(400) NOT NULL,
    content text NOT NULL,
    sha256 character varying(64) NOT NULL,
    person_id integer,
    signed_at timestamp with time zone NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    search_key text DEFAULT ''::text NOT NULL
);


--
-- Name: signed_document_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.signed_document_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: signed_document_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.signed_document_id_seq OWNED BY public.signed_document.id;


--
-- Name: state; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.state (
    id integer NOT NULL,
    route_id integer NOT NULL,
    code character varying(20) NOT NULL,
    name character varying(60) NOT NULL,
    name_en character varying(60) NOT NULL,
    is_open boolean NOT NULL,
    is_locked boolean NOT NULL,
    is_final boolean NOT NULL,
    "position" integer NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: state_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.state_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: state_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.state_id_seq OWNED BY public.state.id;


--
-- Name: step; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.step (
    id integer NOT NULL,
    route_id integer NOT NULL,
    code character varying(20) NOT NULL,
    name character varying(60) NOT NULL,
    name_en character varying(60) NOT NULL,
    from_state character varying(20) NOT NULL,
    to_state character varying(20) NOT NULL,
    actor character varying(10) NOT NULL,
    "grant" character varying(30) NOT NULL,
    guards character varying(200) NOT NULL,
    effects character varying(200) NOT NULL,
    needs_note boolean NOT NULL,
    "position" integer NOT NULL,
    desk_id integer,
    roles character varying(400) NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: step_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.step_event (
    id integer NOT NULL,
    report_id integer NOT NULL,
    row_version integer NOT NULL,
    step character varying(20) NOT NULL,
    from_state character varying(20) NOT NULL,
    to_state character varying(20) NOT NULL,
    version_number integer,
    person_id integer,
    actor character varying(200) NOT NULL,
    note character varying(2000) NOT NULL,
    at timestamp with time zone NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    on_behalf character varying(200) DEFAULT ''::character varying NOT NULL
);


--
-- Name: step_event_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.step_event_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: step_event_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.step_event_id_seq OWNED BY public.step_event.id;


--
-- Name: step_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.step_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: step_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.step_id_seq OWNED BY public.step.id;


--
-- Name: succession; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.succession (
    id integer NOT NULL,
    from_id integer NOT NULL,
    to_id integer NOT NULL,
    on_day date NOT NULL,
    act character varying(20) NOT NULL
);


--
-- Name: succession_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.succession_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: succession_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.succession_id_seq OWNED BY public.succession.id;


--
-- Name: sum_mark; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sum_mark (
    id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    above character varying(200) NOT NULL COLLATE pg_catalog."C",
    period date NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: sum_mark_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.sum_mark_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: sum_mark_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.sum_mark_id_seq OWNED BY public.sum_mark.id;


--
-- Name: supplement; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.supplement (
    id integer NOT NULL,
    report_id integer NOT NULL,
    version_id integer NOT NULL,
    number integer NOT NULL,
    content text NOT NULL,
    sha256 character varying(64) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by character varying(200) NOT NULL,
    person_id integer,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: supplement_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.supplement_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: supplement_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.supplement_id_seq OWNED BY public.supplement.id;


--
-- Name: topic; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.topic (
    id integer NOT NULL,
    code integer NOT NULL,
    title character varying(400) NOT NULL,
    holds_from date NOT NULL,
    retired_on date,
    row_version integer NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: topic_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.topic_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: topic_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.topic_id_seq OWNED BY public.topic.id;


--
-- Name: topic_orientation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.topic_orientation (
    id integer NOT NULL,
    quarter date NOT NULL,
    topic_id integer NOT NULL,
    text character varying(400) NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: topic_orientation_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.topic_orientation_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: topic_orientation_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.topic_orientation_id_seq OWNED BY public.topic_orientation.id;


--
-- Name: unit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.unit (
    id integer NOT NULL,
    code character varying(40) NOT NULL,
    name character varying(200) NOT NULL,
    kind_code character varying(40) CONSTRAINT unit_kind_code_not_null1 NOT NULL,
    parent_id integer,
    search_key character varying(250) NOT NULL,
    sort_key character varying(500) NOT NULL,
    contact character varying(200) NOT NULL,
    founded_on date NOT NULL,
    dissolved_on date,
    successor_id integer,
    row_version integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    custodian_id integer,
    handed text DEFAULT ''::text NOT NULL,
    in_use_from date,
    in_use_said boolean DEFAULT false NOT NULL
);


--
-- Name: unit_act; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.unit_act (
    id integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    on_day date NOT NULL,
    decided_on date,
    act character varying(20) NOT NULL,
    doc_symbol character varying(60) NOT NULL,
    doc_date date,
    old character varying(250) NOT NULL,
    new character varying(250) NOT NULL,
    reorganisation_id integer
);


--
-- Name: unit_act_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.unit_act_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: unit_act_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.unit_act_id_seq OWNED BY public.unit_act.id;


--
-- Name: unit_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.unit_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: unit_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.unit_id_seq OWNED BY public.unit.id;


--
-- Name: unit_kind; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.unit_kind (
    id integer NOT NULL,
    code character varying(40) NOT NULL,
    name character varying(100) NOT NULL,
    name_en character varying(100) NOT NULL,
    is_cell boolean NOT NULL,
    is_stop boolean NOT NULL,
    is_root boolean NOT NULL,
    owes_report boolean NOT NULL,
    "position" integer NOT NULL
);


--
-- Name: unit_kind_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.unit_kind_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: unit_kind_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.unit_kind_id_seq OWNED BY public.unit_kind.id;


--
-- Name: unit_spell; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.unit_spell (
    id integer NOT NULL,
    unit_id integer NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    name character varying(200) NOT NULL,
    kind_code character varying(40) NOT NULL,
    parent_id integer,
    act character varying(20) NOT NULL,
    doc_symbol character varying(60) NOT NULL,
    doc_date date,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    code character varying(40) NOT NULL,
    search_key character varying(250) NOT NULL,
    sort_key character varying(500) NOT NULL,
    counts_from date NOT NULL,
    counts_until date NOT NULL,
    of_cell boolean DEFAULT false NOT NULL
);


--
-- Name: unit_spell_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.unit_spell_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: unit_spell_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.unit_spell_id_seq OWNED BY public.unit_spell.id;


--
-- Name: unit_sum; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.unit_sum (
    id integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    above character varying(200) NOT NULL COLLATE pg_catalog."C",
    period date NOT NULL,
    field character varying(20) NOT NULL,
    value character varying(40) NOT NULL,
    n integer NOT NULL,
    total bigint NOT NULL
);


--
-- Name: unit_sum_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.unit_sum_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: unit_sum_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.unit_sum_id_seq OWNED BY public.unit_sum.id;


--
-- Name: upload; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.upload (
    id integer NOT NULL,
    kind character varying(20) NOT NULL,
    name character varying(200) NOT NULL,
    data bytea NOT NULL,
    sha256 character varying(64) NOT NULL,
    at timestamp with time zone NOT NULL,
    account_id integer NOT NULL
);


--
-- Name: upload_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.upload_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: upload_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.upload_id_seq OWNED BY public.upload.id;


--
-- Name: word_template; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.word_template (
    id integer NOT NULL,
    kind character varying(20) NOT NULL,
    name character varying(200) NOT NULL,
    data bytea NOT NULL,
    sha256 character varying(64) NOT NULL,
    at timestamp with time zone NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: word_template_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.word_template_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: word_template_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.word_template_id_seq OWNED BY public.word_template.id;


--
-- Name: account id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account ALTER COLUMN id SET DEFAULT nextval('public.account_id_seq'::regclass);


--
-- Name: answer_draft id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_draft ALTER COLUMN id SET DEFAULT nextval('public.answer_draft_id_seq'::regclass);


--
-- Name: answer_event id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_event ALTER COLUMN id SET DEFAULT nextval('public.answer_event_id_seq'::regclass);


--
-- Name: answer_version id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_version ALTER COLUMN id SET DEFAULT nextval('public.answer_version_id_seq'::regclass);


--
-- Name: attachment id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attachment ALTER COLUMN id SET DEFAULT nextval('public.attachment_id_seq'::regclass);


--
-- Name: bulk_decision id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bulk_decision ALTER COLUMN id SET DEFAULT nextval('public.bulk_decision_id_seq'::regclass);


--
-- Name: choice_edition id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.choice_edition ALTER COLUMN id SET DEFAULT nextval('public.choice_edition_id_seq'::regclass);


--
-- Name: choice_list id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.choice_list ALTER COLUMN id SET DEFAULT nextval('public.choice_list_id_seq'::regclass);


--
-- Name: committee_term id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.committee_term ALTER COLUMN id SET DEFAULT nextval('public.committee_term_id_seq'::regclass);


--
-- Name: definition id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.definition ALTER COLUMN id SET DEFAULT nextval('public.definition_id_seq'::regclass);


--
-- Name: definition_version id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.definition_version ALTER COLUMN id SET DEFAULT nextval('public.definition_version_id_seq'::regclass);


--
-- Name: delegation id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegation ALTER COLUMN id SET DEFAULT nextval('public.delegation_id_seq'::regclass);


--
-- Name: device id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.device ALTER COLUMN id SET DEFAULT nextval('public.device_id_seq'::regclass);


--
-- Name: directive id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive ALTER COLUMN id SET DEFAULT nextval('public.directive_id_seq'::regclass);


--
-- Name: directive_answer id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_answer ALTER COLUMN id SET DEFAULT nextval('public.directive_answer_id_seq'::regclass);


--
-- Name: directive_closing id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_closing ALTER COLUMN id SET DEFAULT nextval('public.directive_closing_id_seq'::regclass);


--
-- Name: draft id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.draft ALTER COLUMN id SET DEFAULT nextval('public.draft_id_seq'::regclass);


--
-- Name: duty id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duty ALTER COLUMN id SET DEFAULT nextval('public.duty_id_seq'::regclass);


--
-- Name: enclosure id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enclosure ALTER COLUMN id SET DEFAULT nextval('public.enclosure_id_seq'::regclass);


--
-- Name: factor id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.factor ALTER COLUMN id SET DEFAULT nextval('public.factor_id_seq'::regclass);


--
-- Name: field id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field ALTER COLUMN id SET DEFAULT nextval('public.field_id_seq'::regclass);


--
-- Name: field_choice id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field_choice ALTER COLUMN id SET DEFAULT nextval('public.field_choice_id_seq'::regclass);


--
-- Name: field_group id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field_group ALTER COLUMN id SET DEFAULT nextval('public.field_group_id_seq'::regclass);


--
-- Name: follower_answer id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.follower_answer ALTER COLUMN id SET DEFAULT nextval('public.follower_answer_id_seq'::regclass);


--
-- Name: form_closing id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_closing ALTER COLUMN id SET DEFAULT nextval('public.form_closing_id_seq'::regclass);


--
-- Name: form_decision id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_decision ALTER COLUMN id SET DEFAULT nextval('public.form_decision_id_seq'::regclass);


--
-- Name: form_draft id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_draft ALTER COLUMN id SET DEFAULT nextval('public.form_draft_id_seq'::regclass);


--
-- Name: form_sheet id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_sheet ALTER COLUMN id SET DEFAULT nextval('public.form_sheet_id_seq'::regclass);


--
-- Name: form_sum id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_sum ALTER COLUMN id SET DEFAULT nextval('public.form_sum_id_seq'::regclass);


--
-- Name: form_task id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_task ALTER COLUMN id SET DEFAULT nextval('public.form_task_id_seq'::regclass);


--
-- Name: form_withdrawal id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_withdrawal ALTER COLUMN id SET DEFAULT nextval('public.form_withdrawal_id_seq'::regclass);


--
-- Name: gap_reason id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gap_reason ALTER COLUMN id SET DEFAULT nextval('public.gap_reason_id_seq'::regclass);


--
-- Name: grade_sum id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.grade_sum ALTER COLUMN id SET DEFAULT nextval('public.grade_sum_id_seq'::regclass);


--
-- Name: headcount id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.headcount ALTER COLUMN id SET DEFAULT nextval('public.headcount_id_seq'::regclass);


--
-- Name: issue id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.issue ALTER COLUMN id SET DEFAULT nextval('public.issue_id_seq'::regclass);


--
-- Name: issued_document id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.issued_document ALTER COLUMN id SET DEFAULT nextval('public.issued_document_id_seq'::regclass);


--
-- Name: job id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job ALTER COLUMN id SET DEFAULT nextval('public.job_id_seq'::regclass);


--
-- Name: journal id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal ALTER COLUMN id SET DEFAULT nextval('public.journal_id_seq'::regclass);


--
-- Name: journal_actor id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal_actor ALTER COLUMN id SET DEFAULT nextval('public.journal_actor_id_seq'::regclass);


--
-- Name: key_question id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_question ALTER COLUMN id SET DEFAULT nextval('public.key_question_id_seq'::regclass);


--
-- Name: mail_address id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail_address ALTER COLUMN id SET DEFAULT nextval('public.mail_address_id_seq'::regclass);


--
-- Name: manifest id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.manifest ALTER COLUMN id SET DEFAULT nextval('public.manifest_id_seq'::regclass);


--
-- Name: meeting id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting ALTER COLUMN id SET DEFAULT nextval('public.meeting_id_seq'::regclass);


--
-- Name: meeting_plan id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_plan ALTER COLUMN id SET DEFAULT nextval('public.meeting_plan_id_seq'::regclass);


--
-- Name: meeting_record id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_record ALTER COLUMN id SET DEFAULT nextval('public.meeting_record_id_seq'::regclass);


--
-- Name: meeting_window id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_window ALTER COLUMN id SET DEFAULT nextval('public.meeting_window_id_seq'::regclass);


--
-- Name: member id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.member ALTER COLUMN id SET DEFAULT nextval('public.member_id_seq'::regclass);


--
-- Name: notice id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice ALTER COLUMN id SET DEFAULT nextval('public.notice_id_seq'::regclass);


--
-- Name: official_grade id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.official_grade ALTER COLUMN id SET DEFAULT nextval('public.official_grade_id_seq'::regclass);


--
-- Name: once id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.once ALTER COLUMN id SET DEFAULT nextval('public.once_id_seq'::regclass);


--
-- Name: person id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person ALTER COLUMN id SET DEFAULT nextval('public.person_id_seq'::regclass);


--
-- Name: pin id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pin ALTER COLUMN id SET DEFAULT nextval('public.pin_id_seq'::regclass);


--
-- Name: pin_draft id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pin_draft ALTER COLUMN id SET DEFAULT nextval('public.pin_draft_id_seq'::regclass);


--
-- Name: post id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post ALTER COLUMN id SET DEFAULT nextval('public.post_id_seq'::regclass);


--
-- Name: quarter_lock id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quarter_lock ALTER COLUMN id SET DEFAULT nextval('public.quarter_lock_id_seq'::regclass);


--
-- Name: recovery_code id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recovery_code ALTER COLUMN id SET DEFAULT nextval('public.recovery_code_id_seq'::regclass);


--
-- Name: reorganisation id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reorganisation ALTER COLUMN id SET DEFAULT nextval('public.reorganisation_id_seq'::regclass);


--
-- Name: reorganisation_row id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reorganisation_row ALTER COLUMN id SET DEFAULT nextval('public.reorganisation_row_id_seq'::regclass);


--
-- Name: report id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report ALTER COLUMN id SET DEFAULT nextval('public.report_id_seq'::regclass);


--
-- Name: report_draft id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_draft ALTER COLUMN id SET DEFAULT nextval('public.report_draft_id_seq'::regclass);


--
-- Name: report_look id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_look ALTER COLUMN id SET DEFAULT nextval('public.report_look_id_seq'::regclass);


--
-- Name: report_version id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_version ALTER COLUMN id SET DEFAULT nextval('public.report_version_id_seq'::regclass);


--
-- Name: roll_entry id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roll_entry ALTER COLUMN id SET DEFAULT nextval('public.roll_entry_id_seq'::regclass);


--
-- Name: route id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.route ALTER COLUMN id SET DEFAULT nextval('public.route_id_seq'::regclass);


--
-- Name: score_sheet id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.score_sheet ALTER COLUMN id SET DEFAULT nextval('public.score_sheet_id_seq'::regclass);


--
-- Name: secret id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.secret ALTER COLUMN id SET DEFAULT nextval('public.secret_id_seq'::regclass);


--
-- Name: security_key id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.security_key ALTER COLUMN id SET DEFAULT nextval('public.security_key_id_seq'::regclass);


--
-- Name: sent_files id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sent_files ALTER COLUMN id SET DEFAULT nextval('public.sent_files_id_seq'::regclass);


--
-- Name: setting id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.setting ALTER COLUMN id SET DEFAULT nextval('public.setting_id_seq'::regclass);


--
-- Name: sheet_answer id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sheet_answer ALTER COLUMN id SET DEFAULT nextval('public.sheet_answer_id_seq'::regclass);


--
-- Name: sheet_body id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sheet_body ALTER COLUMN id SET DEFAULT nextval('public.sheet_body_id_seq'::regclass);


--
-- Name: sign_in id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in ALTER COLUMN id SET DEFAULT nextval('public.sign_in_id_seq'::regclass);


--
-- Name: sign_in_try id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in_try ALTER COLUMN id SET DEFAULT nextval('public.sign_in_try_id_seq'::regclass);


--
-- Name: signal_catch id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signal_catch ALTER COLUMN id SET DEFAULT nextval('public.signal_catch_id_seq'::regclass);


--
-- Name: signal_rule id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signal_rule ALTER COLUMN id SET DEFAULT nextval('public.signal_rule_id_seq'::regclass);


--
-- Name: signed_document id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signed_document ALTER COLUMN id SET DEFAULT nextval('public.signed_document_id_seq'::regclass);


--
-- Name: state id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.state ALTER COLUMN id SET DEFAULT nextval('public.state_id_seq'::regclass);


--
-- Name: step id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step ALTER COLUMN id SET DEFAULT nextval('public.step_id_seq'::regclass);


--
-- Name: step_event id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step_event ALTER COLUMN id SET DEFAULT nextval('public.step_event_id_seq'::regclass);


--
-- Name: succession id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.succession ALTER COLUMN id SET DEFAULT nextval('public.succession_id_seq'::regclass);


--
-- Name: sum_mark id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sum_mark ALTER COLUMN id SET DEFAULT nextval('public.sum_mark_id_seq'::regclass);


--
-- Name: supplement id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supplement ALTER COLUMN id SET DEFAULT nextval('public.supplement_id_seq'::regclass);


--
-- Name: topic id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.topic ALTER COLUMN id SET DEFAULT nextval('public.topic_id_seq'::regclass);


--
-- Name: topic_orientation id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.topic_orientation ALTER COLUMN id SET DEFAULT nextval('public.topic_orientation_id_seq'::regclass);


--
-- Name: unit id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit ALTER COLUMN id SET DEFAULT nextval('public.unit_id_seq'::regclass);


--
-- Name: unit_act id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_act ALTER COLUMN id SET DEFAULT nextval('public.unit_act_id_seq'::regclass);


--
-- Name: unit_kind id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_kind ALTER COLUMN id SET DEFAULT nextval('public.unit_kind_id_seq'::regclass);


--
-- Name: unit_spell id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_spell ALTER COLUMN id SET DEFAULT nextval('public.unit_spell_id_seq'::regclass);


--
-- Name: unit_sum id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_sum ALTER COLUMN id SET DEFAULT nextval('public.unit_sum_id_seq'::regclass);


--
-- Name: upload id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.upload ALTER COLUMN id SET DEFAULT nextval('public.upload_id_seq'::regclass);


--
-- Name: word_template id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.word_template ALTER COLUMN id SET DEFAULT nextval('public.word_template_id_seq'::regclass);


--
-- Data for Name: account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account VALUES (1, 'k.bloc-secretary', 1, 'vi', true, 1, '1.', true);
INSERT INTO public.account VALUES (2, 'k.bloc-deputy', 2, 'vi', true, 1, '1.', true);
INSERT INTO public.account VALUES (3, 'k.board-head', 3, 'vi', true, 1, '1.', true);
INSERT INTO public.account VALUES (4, 'k.board-officer', 4, 'vi', true, 1, '1.', true);
INSERT INTO public.account VALUES (5, 'd.committee-secretary', 5, 'vi', true, 1, '1.2.', true);
INSERT INTO public.account VALUES (6, 'd.committee-deputy', 6, 'vi', true, 1, '1.2.', true);
INSERT INTO public.account VALUES (7, 'd.committee-officer', 7, 'vi', true, 1, '1.2.', true);
INSERT INTO public.account VALUES (8, 'db.committee-secretary', 8, 'vi', true, 1, '1.2.3.', true);
INSERT INTO public.account VALUES (9, 'db.committee-officer', 9, 'vi', true, 1, '1.2.3.', true);
INSERT INTO public.account VALUES (10, 'd1.cell-secretary', 10, 'vi', true, 1, '1.2.4.', true);
INSERT INTO public.account VALUES (11, 'd1.cell-deputy', 11, 'vi', true, 1, '1.2.4.', true);
INSERT INTO public.account VALUES (12, 'd1.cell-member', 12, 'vi', true, 1, '1.2.4.', true);
INSERT INTO public.account VALUES (13, 'd1.cell-clerk', 13, 'vi', true, 1, '1.2.4.', true);
INSERT INTO public.account VALUES (14, 'd1.follower', 14, 'vi', true, 1, '1.2.4.', true);
INSERT INTO public.account VALUES (15, 'd2.cell-secretary', 15, 'vi', true, 1, '1.2.5.', true);
INSERT INTO public.account VALUES (16, 'd2.cell-clerk', 16, 'vi', true, 1, '1.2.5.', true);
INSERT INTO public.account VALUES (17, 'db1.cell-secretary', 17, 'vi', true, 1, '1.2.3.6.', true);
INSERT INTO public.account VALUES (18, 'db1.cell-clerk', 18, 'vi', true, 1, '1.2.3.6.', true);
INSERT INTO public.account VALUES (19, 'c.cell-secretary', 19, 'vi', true, 1, '1.7.', true);
INSERT INTO public.account VALUES (20, 'c.cell-clerk', 20, 'vi', true, 1, '1.7.', true);
INSERT INTO public.account VALUES (21, 'k2.bloc-secretary', 21, 'vi', true, 1, '8.', true);
INSERT INTO public.account VALUES (22, 'k2.board-officer', 22, 'vi', true, 1, '8.', true);
INSERT INTO public.account VALUES (23, 'e.committee-secretary', 23, 'vi', true, 1, '8.9.', true);
INSERT INTO public.account VALUES (24, 'e.committee-officer', 24, 'vi', true, 1, '8.9.', true);
INSERT INTO public.account VALUES (25, 'e1.cell-secretary', 25, 'vi', true, 1, '8.9.10.', true);
INSERT INTO public.account VALUES (26, 'e1.cell-clerk', 26, 'vi', true, 1, '8.9.10.', true);
INSERT INTO public.account VALUES (27, 'administrator', 27, 'vi', true, 1, '', true);
INSERT INTO public.account VALUES (28, 'auditor', 28, 'vi', true, 1, '', true);


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.alembic_version VALUES ('0043');


--
-- Data for Name: answer_draft; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: answer_event; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: answer_version; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: attachment; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: bulk_decision; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: choice_edition; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: choice_list; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: committee_term; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: definition; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.definition VALUES (1, 'rubric', 'meeting-2018', 'Khung tiêu chí đánh giá chất lượng sinh hoạt chi bộ (2018)', NULL, '');
INSERT INTO public.definition VALUES (2, 'report_form', 'quarter-2018', 'Báo cáo quý về chất lượng sinh hoạt chi bộ', NULL, '');
INSERT INTO public.definition VALUES (3, 'directive_form', 'answer-words', 'Báo cáo kết quả bằng lời', NULL, '');


--
-- Data for Name: definition_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.definition_version VALUES (1, 1, 1, 'published', '2018-01-01', '{"for":["regular","thematic","combined"],"gates":[],"grades":[["good",9000],["fair",7000],["average",5000],["poor",0]]}', '2019-01-20 03:00:00+00', NULL, '', true, '2019-01-20 03:00:00+00', 3);
INSERT INTO public.definition_version VALUES (2, 2, 1, 'published', '2018-01-01', '{}', '2019-01-20 03:00:00+00', NULL, '', true, '2019-01-20 03:00:00+00', 3);
INSERT INTO public.definition_version VALUES (3, 3, 1, 'published', '2018-01-01', '{}', '2019-01-20 03:00:00+00', NULL, '', true, '2019-01-20 03:00:00+00', 3);


--
-- Data for Name: delegation; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: device; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: directive; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: directive_answer; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: directive_closing; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: draft; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: duty; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.duty VALUES (2, 5, 'meeting', '2018-10-01', '2018-10-01', 0, '2018-10-25', '2018-11-05', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 5, '1.2.5.');
INSERT INTO public.duty VALUES (5, 10, 'meeting', '2018-10-01', '2018-10-01', 0, '2018-10-25', '2018-11-05', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 10, '8.9.10.');
INSERT INTO public.duty VALUES (7, 5, 'meeting', '2018-10-01', '2018-11-01', 0, '2018-11-25', '2018-12-05', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 5, '1.2.5.');
INSERT INTO public.duty VALUES (10, 10, 'meeting', '2018-10-01', '2018-11-01', 0, '2018-11-25', '2018-12-05', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 10, '8.9.10.');
INSERT INTO public.duty VALUES (12, 5, 'meeting', '2018-10-01', '2018-12-01', 0, '2018-12-25', '2019-01-05', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 5, '1.2.5.');
INSERT INTO public.duty VALUES (15, 10, 'meeting', '2018-10-01', '2018-12-01', 0, '2018-12-25', '2019-01-05', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 10, '8.9.10.');
INSERT INTO public.duty VALUES (17, 5, 'thematic', '2018-10-01', '2018-10-01', 0, '2018-10-01', '2019-01-05', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 5, '1.2.5.');
INSERT INTO public.duty VALUES (20, 10, 'thematic', '2018-10-01', '2018-10-01', 0, '2018-10-01', '2019-01-05', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 10, '8.9.10.');
INSERT INTO public.duty VALUES (24, 5, 'report', '2018-10-01', '2018-10-01', 0, '2018-12-25', '2019-01-07', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 5, '1.2.5.');
INSERT INTO public.duty VALUES (27, 9, 'report', '2018-10-01', '2018-10-01', 0, '2018-12-25', '2019-01-10', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 9, '8.9.');
INSERT INTO public.duty VALUES (28, 10, 'report', '2018-10-01', '2018-10-01', 0, '2018-12-25', '2019-01-07', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 10, '8.9.10.');
INSERT INTO public.duty VALUES (30, 8, 'report', '2018-10-01', '2018-10-01', 0, '2018-12-25', '2019-01-15', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 8, '8.');
INSERT INTO public.duty VALUES (1, 4, 'meeting', '2018-10-01', '2018-10-01', 0, '2018-10-25', '2018-11-05', false, true, true, '2018-10-26', NULL, '', '', NULL, '', '', '', 1, 4, '1.2.4.');
INSERT INTO public.duty VALUES (31, 4, 'sheet', '2018-10-01', '2018-10-01', 1, '2018-10-26', '2018-10-31', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 4, '1.2.4.');
INSERT INTO public.duty VALUES (6, 4, 'meeting', '2018-10-01', '2018-11-01', 0, '2018-11-25', '2018-12-05', false, true, true, '2018-11-27', NULL, '', '', NULL, '', '', '', 1, 4, '1.2.4.');
INSERT INTO public.duty VALUES (16, 4, 'thematic', '2018-10-01', '2018-10-01', 0, '2018-10-01', '2019-01-05', false, true, true, '2018-11-27', NULL, '', '', NULL, '', '', '', 1, 4, '1.2.4.');
INSERT INTO public.duty VALUES (32, 4, 'sheet', '2018-10-01', '2018-11-01', 2, '2018-11-27', '2018-12-02', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 4, '1.2.4.');
INSERT INTO public.duty VALUES (11, 4, 'meeting', '2018-10-01', '2018-12-01', 0, '2018-12-25', '2019-01-05', false, true, true, '2019-01-03', NULL, '', '', NULL, '', '', '', 1, 4, '1.2.4.');
INSERT INTO public.duty VALUES (33, 4, 'sheet', '2018-10-01', '2018-12-01', 3, '2019-01-03', '2019-01-08', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 4, '1.2.4.');
INSERT INTO public.duty VALUES (23, 4, 'report', '2018-10-01', '2018-10-01', 0, '2018-12-25', '2019-01-07', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 4, '1.2.4.');
INSERT INTO public.duty VALUES (3, 6, 'meeting', '2018-10-01', '2018-10-01', 0, '2018-10-25', '2018-11-05', false, true, true, '2018-10-26', NULL, '', '', NULL, '', '', '', 1, 6, '1.2.3.6.');
INSERT INTO public.duty VALUES (34, 6, 'sheet', '2018-10-01', '2018-10-01', 4, '2018-10-26', '2018-10-31', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 6, '1.2.3.6.');
INSERT INTO public.duty VALUES (8, 6, 'meeting', '2018-10-01', '2018-11-01', 0, '2018-11-25', '2018-12-05', false, true, true, '2018-11-27', NULL, '', '', NULL, '', '', '', 1, 6, '1.2.3.6.');
INSERT INTO public.duty VALUES (18, 6, 'thematic', '2018-10-01', '2018-10-01', 0, '2018-10-01', '2019-01-05', false, true, true, '2018-11-27', NULL, '', '', NULL, '', '', '', 1, 6, '1.2.3.6.');
INSERT INTO public.duty VALUES (35, 6, 'sheet', '2018-10-01', '2018-11-01', 5, '2018-11-27', '2018-12-02', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 6, '1.2.3.6.');
INSERT INTO public.duty VALUES (13, 6, 'meeting', '2018-10-01', '2018-12-01', 0, '2018-12-25', '2019-01-05', false, true, true, '2019-01-03', NULL, '', '', NULL, '', '', '', 1, 6, '1.2.3.6.');
INSERT INTO public.duty VALUES (36, 6, 'sheet', '2018-10-01', '2018-12-01', 6, '2019-01-03', '2019-01-08', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 6, '1.2.3.6.');
INSERT INTO public.duty VALUES (25, 6, 'report', '2018-10-01', '2018-10-01', 0, '2018-12-25', '2019-01-07', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 6, '1.2.3.6.');
INSERT INTO public.duty VALUES (4, 7, 'meeting', '2018-10-01', '2018-10-01', 0, '2018-10-25', '2018-11-05', false, true, true, '2018-10-26', NULL, '', '', NULL, '', '', '', 1, 7, '1.7.');
INSERT INTO public.duty VALUES (37, 7, 'sheet', '2018-10-01', '2018-10-01', 7, '2018-10-26', '2018-10-31', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 7, '1.7.');
INSERT INTO public.duty VALUES (9, 7, 'meeting', '2018-10-01', '2018-11-01', 0, '2018-11-25', '2018-12-05', false, true, true, '2018-11-27', NULL, '', '', NULL, '', '', '', 1, 7, '1.7.');
INSERT INTO public.duty VALUES (19, 7, 'thematic', '2018-10-01', '2018-10-01', 0, '2018-10-01', '2019-01-05', false, true, true, '2018-11-27', NULL, '', '', NULL, '', '', '', 1, 7, '1.7.');
INSERT INTO public.duty VALUES (38, 7, 'sheet', '2018-10-01', '2018-11-01', 8, '2018-11-27', '2018-12-02', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 7, '1.7.');
INSERT INTO public.duty VALUES (14, 7, 'meeting', '2018-10-01', '2018-12-01', 0, '2018-12-25', '2019-01-05', false, true, true, '2019-01-03', NULL, '', '', NULL, '', '', '', 1, 7, '1.7.');
INSERT INTO public.duty VALUES (39, 7, 'sheet', '2018-10-01', '2018-12-01', 9, '2019-01-03', '2019-01-08', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 7, '1.7.');
INSERT INTO public.duty VALUES (26, 7, 'report', '2018-10-01', '2018-10-01', 0, '2018-12-25', '2019-01-10', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 7, '1.7.');
INSERT INTO public.duty VALUES (22, 3, 'report', '2018-10-01', '2018-10-01', 0, '2018-12-25', '2019-01-08', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 3, '1.2.3.');
INSERT INTO public.duty VALUES (21, 2, 'report', '2018-10-01', '2018-10-01', 0, '2018-12-25', '2019-01-10', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 2, '1.2.');
INSERT INTO public.duty VALUES (29, 1, 'report', '2018-10-01', '2018-10-01', 0, '2018-12-25', '2019-01-15', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 1, '1.');


--
-- Data for Name: enclosure; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: factor; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: field; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.field VALUES (1, 1, 1, 'secretary_prepares', 'yes_no', 'Bí thư/phó bí thư trực tiếp chuẩn bị nội dung', '', true, 0, '{"max":500}', NULL, '');
INSERT INTO public.field VALUES (2, 1, 1, 'committee_meets', 'yes_no', 'Họp chi ủy trước khi sinh hoạt', 'Chi bộ chỉ có bí thư: không áp dụng, ghi lý do', true, 1, '{"max":500,"not_applicable":true}', NULL, '');
INSERT INTO public.field VALUES (3, 1, 1, 'content', 'points', 'Nội dung đúng, đủ, xác định trọng tâm', '', true, 2, '{"max":400}', NULL, '');
INSERT INTO public.field VALUES (4, 1, 1, 'draft', 'yes_no', 'Dự thảo nghị quyết/kết luận', '', true, 3, '{"max":300}', NULL, '');
INSERT INTO public.field VALUES (5, 1, 1, 'notice', 'yes_no', 'Thông báo thời gian, địa điểm, nội dung', '', true, 4, '{"max":300}', NULL, '');
INSERT INTO public.field VALUES (6, 1, 2, 'attendance', 'choice', 'Tỷ lệ dự sinh hoạt', '', true, 0, '{"fact":"attendance_rate","max":700}', NULL, '');
INSERT INTO public.field VALUES (7, 1, 2, 'no_unexcused', 'yes_no', 'Không có đảng viên vắng không lý do', '', true, 1, '{"fact":"unexcused","max":200}', NULL, '');
INSERT INTO public.field VALUES (8, 1, 2, 'no_excused_runs', 'yes_no', 'Không vắng có lý do quá 03 lần liên tiếp', '', true, 2, '{"fact":"excused_runs","max":100}', NULL, '');
INSERT INTO public.field VALUES (9, 1, 3, 'on_time', 'yes_no', 'Đúng thời điểm quy định', '', true, 0, '{"fact":"in_window","max":300}', NULL, '');
INSERT INTO public.field VALUES (10, 1, 3, 'order', 'yes_no', 'Đúng trình tự các bước', '', true, 1, '{"max":500}', NULL, '');
INSERT INTO public.field VALUES (11, 1, 3, 'duration', 'yes_no', 'Thời gian từ 90 phút trở lên', 'Có phần chuyên đề: từ 120 phút trở lên', true, 2, '{"fact":"duration","max":500}', NULL, '');
INSERT INTO public.field VALUES (12, 1, 3, 'full_content', 'points', 'Thực hiện đầy đủ nội dung', '', true, 3, '{"max":1200}', NULL, '');
INSERT INTO public.field VALUES (13, 1, 3, 'following_example', 'points', 'Học tập và làm theo Bác gắn với tự phê bình, phê bình', '', true, 4, '{"max":500}', NULL, '');
INSERT INTO public.field VALUES (14, 1, 3, 'praise', 'points', 'Biểu dương, nhắc nhở, phê bình', '', true, 5, '{"max":300}', NULL, '');
INSERT INTO public.field VALUES (15, 1, 3, 'speakers', 'choice', 'Đảng viên tham gia phát biểu', '', true, 6, '{"fact":"speaker_rate","max":700}', NULL, '');
INSERT INTO public.field VALUES (16, 1, 3, 'minutes', 'yes_no', 'Sổ biên bản ghi chép đầy đủ', '', true, 7, '{"max":500}', NULL, '');
INSERT INTO public.field VALUES (17, 1, 4, 'centralism', 'points', 'Tập trung dân chủ', '', true, 0, '{"max":500}', NULL, '');
INSERT INTO public.field VALUES (18, 1, 4, 'criticism', 'points', 'Tự phê bình và phê bình', '', true, 1, '{"max":500}', NULL, '');
INSERT INTO public.field VALUES (19, 1, 4, 'qualities', 'points', 'Tính lãnh đạo, giáo dục, chiến đấu', '', true, 2, '{"max":500}', NULL, '');
INSERT INTO public.field VALUES (20, 1, 5, 'conclusion', 'yes_no', 'Chủ trì kết luận, biểu quyết thông qua', '', true, 0, '{"max":400}', NULL, '');
INSERT INTO public.field VALUES (21, 1, 5, 'assignment', 'points', 'Phân công nhiệm vụ cụ thể, thời hạn', '', true, 1, '{"max":300}', NULL, '');
INSERT INTO public.field VALUES (22, 1, 5, 'previous', 'points', 'Kết quả thực hiện nghị quyết kỳ trước', '', true, 2, '{"max":300}', NULL, '');
INSERT INTO public.field VALUES (23, 2, 6, 'changes', 'long_text', 'Đặc điểm, biến động trong quý', '', false, 0, '{}', NULL, '');
INSERT INTO public.field VALUES (24, 2, 6, 'results', 'long_text', 'Đánh giá chung kết quả', '', false, 1, '{}', NULL, '');
INSERT INTO public.field VALUES (25, 2, 6, 'shortcomings', 'long_text', 'Hạn chế, khuyết điểm và nguyên nhân', '', false, 2, '{}', NULL, '');
INSERT INTO public.field VALUES (26, 2, 6, 'tasks', 'long_text', 'Nhiệm vụ quý sau', '', false, 3, '{}', NULL, '');
INSERT INTO public.field VALUES (27, 2, 6, 'proposals', 'long_text', 'Kiến nghị, đề xuất', '', false, 4, '{}', NULL, '');
INSERT INTO public.field VALUES (28, 3, 7, 'words', 'long_text', 'Kết quả thực hiện', '', true, 0, '{}', NULL, '');


--
-- Data for Name: field_choice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.field_choice VALUES (1, 6, 'b1', 'Từ 95% trở lên', 700, 9500, NULL, 0, NULL, '');
INSERT INTO public.field_choice VALUES (2, 6, 'b2', 'Từ 85% đến dưới 95%', 600, 8500, 9500, 1, NULL, '');
INSERT INTO public.field_choice VALUES (3, 6, 'b3', 'Từ 75% đến dưới 85%', 400, 7500, 8500, 2, NULL, '');
INSERT INTO public.field_choice VALUES (4, 6, 'b4', 'Từ 65% đến dưới 75%', 200, 6500, 7500, 3, NULL, '');
INSERT INTO public.field_choice VALUES (5, 6, 'b5', 'Dưới 65%', 0, NULL, 6500, 4, NULL, '');
INSERT INTO public.field_choice VALUES (6, 15, 'b1', 'Từ 50% trở lên', 700, 5000, NULL, 0, NULL, '');
INSERT INTO public.field_choice VALUES (7, 15, 'b2', 'Từ 30% đến dưới 50%', 500, 3000, 5000, 1, NULL, '');
INSERT INTO public.field_choice VALUES (8, 15, 'b3', 'Từ 10% đến dưới 30%', 300, 1000, 3000, 2, NULL, '');
INSERT INTO public.field_choice VALUES (9, 15, 'b4', 'Dưới 10%', 0, NULL, 1000, 3, NULL, '');


--
-- Data for Name: field_group; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.field_group VALUES (1, 1, 'preparation', 'Công tác chuẩn bị', 0, NULL, '');
INSERT INTO public.field_group VALUES (2, 1, 'attendance', 'Tỷ lệ đảng viên dự', 1, NULL, '');
INSERT INTO public.field_group VALUES (3, 1, 'conduct', 'Tổ chức sinh hoạt', 2, NULL, '');
INSERT INTO public.field_group VALUES (4, 1, 'principles', 'Nguyên tắc tổ chức, sinh hoạt đảng', 3, NULL, '');
INSERT INTO public.field_group VALUES (5, 1, 'results', 'Kết luận và kết quả thực hiện', 4, NULL, '');
INSERT INTO public.field_group VALUES (6, 2, 'narrative', 'Phần trình bày', 0, NULL, '');
INSERT INTO public.field_group VALUES (7, 3, 'answer', 'Báo cáo', 0, NULL, '');


--
-- Data for Name: follower_answer; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: form_closing; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: form_decision; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: form_draft; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: form_sheet; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: form_sum; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: form_task; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: form_withdrawal; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: gap_reason; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.gap_reason VALUES (1, 6, 5, 'Chi bộ đang kiện toàn', 2, '1.2.');


--
-- Data for Name: grade_sum; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.grade_sum VALUES (2, '2018-10-01', 'average', 1, 5500, 4, '1.2.4.', '1.2.4.');
INSERT INTO public.grade_sum VALUES (4, '2018-11-01', 'average', 1, 5500, 4, '1.2.4.', '1.2.4.');
INSERT INTO public.grade_sum VALUES (6, '2018-12-01', 'average', 1, 5500, 4, '1.2.4.', '1.2.4.');
INSERT INTO public.grade_sum VALUES (8, '2018-10-01', 'average', 1, 5500, 6, '1.2.3.6.', '1.2.3.6.');
INSERT INTO public.grade_sum VALUES (10, '2018-11-01', 'average', 1, 5500, 6, '1.2.3.6.', '1.2.3.6.');
INSERT INTO public.grade_sum VALUES (12, '2018-12-01', 'average', 1, 5500, 6, '1.2.3.6.', '1.2.3.6.');
INSERT INTO public.grade_sum VALUES (14, '2018-10-01', 'average', 1, 5500, 7, '1.7.', '1.7.');
INSERT INTO public.grade_sum VALUES (16, '2018-11-01', 'average', 1, 5500, 7, '1.7.', '1.7.');
INSERT INTO public.grade_sum VALUES (18, '2018-12-01', 'average', 1, 5500, 7, '1.7.', '1.7.');


--
-- Data for Name: headcount; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.headcount VALUES (1, '2015-01-01', 12, 4, '1.2.4.');
INSERT INTO public.headcount VALUES (2, '2015-01-01', 12, 5, '1.2.5.');
INSERT INTO public.headcount VALUES (3, '2015-01-01', 12, 6, '1.2.3.6.');
INSERT INTO public.headcount VALUES (4, '2015-01-01', 12, 7, '1.7.');
INSERT INTO public.headcount VALUES (5, '2015-01-01', 12, 10, '8.9.10.');


--
-- Data for Name: issue; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.issue VALUES (1, 6, 1, 1, '2019-01-20', 'Tỉnh ủy', 'Người K.bloc_secretary', '2019-01-20 03:00:00+00', 1, '1.');


--
-- Data for Name: issued_document; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.issued_document VALUES (1, 1, 'phu-luc-1-K-2018-Q4.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 8915, 'dea6721b669651c8bf1eb15e0781dc3269a77e9a0651701467a203fda79d088f', 1, '1.');
INSERT INTO public.issued_document VALUES (2, 1, 'phu-luc-2-K-2018-Q4.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 7674, 'b6b9b7c43241c92c7bb0e270d7f34837b0df45a3f2ea69b184227c4aebd2b671', 1, '1.');


--
-- Data for Name: job; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal VALUES (1, '2019-01-20 03:00:00+00', NULL, 'system', 'definition.new', NULL, 'definition', 1, '{"code":"meeting-2018","kind":"rubric"}', '0000000000000000000000000000000000000000000000000000000000000000', '4eb356f44b0ead2c7079c9261a38c3f170752ba88571bedddd7c94094cb90824');
INSERT INTO public.journal VALUES (2, '2019-01-20 03:00:00+00', NULL, 'system', 'definition.fill', NULL, 'definition_version', 1, '{"groups":5}', '4eb356f44b0ead2c7079c9261a38c3f170752ba88571bedddd7c94094cb90824', '365f1b8b00fc882e2c00e34459f12da4612436487a82b2e4eb31ea7b3ad19533');
INSERT INTO public.journal VALUES (3, '2019-01-20 03:00:00+00', NULL, 'system', 'definition.publish', NULL, 'definition_version', 1, '{"holds_from":"2018-01-01"}', '365f1b8b00fc882e2c00e34459f12da4612436487a82b2e4eb31ea7b3ad19533', '5b29007b3df6c717c8abebdf322e5a9bc699206514090032564844f82d0e9be8');
INSERT INTO public.journal VALUES (4, '2019-01-20 03:00:00+00', NULL, 'system', 'definition.new', NULL, 'definition', 2, '{"code":"quarter-2018","kind":"report_form"}', '5b29007b3df6c717c8abebdf322e5a9bc699206514090032564844f82d0e9be8', 'b5388117164581d40c7cfa870370f1f95b9250d28d31f74fb2a21a27a8786b35');
INSERT INTO public.journal VALUES (5, '2019-01-20 03:00:00+00', NULL, 'system', 'definition.fill', NULL, 'definition_version', 2, '{"groups":1}', 'b5388117164581d40c7cfa870370f1f95b9250d28d31f74fb2a21a27a8786b35', '48bf7658b727aebbe64e51b8b8aa19bb96e4faed4b58103d9a732b5fc79a83bc');
INSERT INTO public.journal VALUES (6, '2019-01-20 03:00:00+00', NULL, 'system', 'definition.publish', NULL, 'definition_version', 2, '{"holds_from":"2018-01-01"}', '48bf7658b727aebbe64e51b8b8aa19bb96e4faed4b58103d9a732b5fc79a83bc', 'e673af5233910173e7ac2ab66479aa110ad33824516237205a20cf514461e1c9');
INSERT INTO public.journal VALUES (7, '2019-01-20 03:00:00+00', NULL, 'system', 'definition.new', NULL, 'definition', 3, '{"code":"answer-words","kind":"directive_form"}', 'e673af5233910173e7ac2ab66479aa110ad33824516237205a20cf514461e1c9', 'ee394a2d898708315a3f6aabe3a4c0bc1a88a812bad9897aa226d8ef43b593d6');
INSERT INTO public.journal VALUES (8, '2019-01-20 03:00:00+00', NULL, 'system', 'definition.fill', NULL, 'definition_version', 3, '{"groups":1}', 'ee394a2d898708315a3f6aabe3a4c0bc1a88a812bad9897aa226d8ef43b593d6', 'a14d4524a07747eb506ddb67a1cb4019753aae4bf137b7d0d3808b7980967ed9');
INSERT INTO public.journal VALUES (9, '2019-01-20 03:00:00+00', NULL, 'system', 'definition.publish', NULL, 'definition_version', 3, '{"holds_from":"2018-01-01"}', 'a14d4524a07747eb506ddb67a1cb4019753aae4bf137b7d0d3808b7980967ed9', '8b7f3ee4228f81a4afc97d46bdd79e06686df6dbba13d33771a7669f877a1531');
INSERT INTO public.journal VALUES (10, '2019-01-20 03:00:00+00', NULL, 'system', 'setting.change', NULL, 'setting', 1, '{"name":"factor_needed"}', '8b7f3ee4228f81a4afc97d46bdd79e06686df6dbba13d33771a7669f877a1531', '381c5f519100800d679eef6ebdb24fdacf642c22e8aaffb19c55c36ca8cef19f');
INSERT INTO public.journal VALUES (11, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.found', 1, 'unit', 1, '{"document":"","kind":"bloc","name":"Đảng bộ Khối Một","on":"2015-01-01"}', '381c5f519100800d679eef6ebdb24fdacf642c22e8aaffb19c55c36ca8cef19f', '89f921aca2555a9ba0b5f5cffb4f1139b589b7deaab5e57d9658ca8b6e2c0fc4');
INSERT INTO public.journal VALUES (12, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 1, 'account', 1, '{"login":"k.bloc-secretary"}', '89f921aca2555a9ba0b5f5cffb4f1139b589b7deaab5e57d9658ca8b6e2c0fc4', 'fd8a6012a4f84c8113beaf836ec8cdf17229643d6a3cb9817d140bdd071282dc');
INSERT INTO public.journal VALUES (13, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 1, 'post', 1, '{"on":"2015-01-01","person":1,"role":"bloc_secretary"}', 'fd8a6012a4f84c8113beaf836ec8cdf17229643d6a3cb9817d140bdd071282dc', '6846a8b4559ce5dea905e6352f575210c6a3e0700e67346389592d93e43f0d8f');
INSERT INTO public.journal VALUES (14, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 1, 'account', 2, '{"login":"k.bloc-deputy"}', '6846a8b4559ce5dea905e6352f575210c6a3e0700e67346389592d93e43f0d8f', '1c5ef1bcafb7cc0d447b177a7ad6c40149ec287315e4521f6098eb72429a4a95');
INSERT INTO public.journal VALUES (15, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 1, 'post', 2, '{"on":"2015-01-01","person":2,"role":"bloc_deputy"}', '1c5ef1bcafb7cc0d447b177a7ad6c40149ec287315e4521f6098eb72429a4a95', '0b9a220d06e7592079252ce432861f25f5668ca415013427e4ee7bd13308188b');
INSERT INTO public.journal VALUES (16, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 1, 'account', 3, '{"login":"k.board-head"}', '0b9a220d06e7592079252ce432861f25f5668ca415013427e4ee7bd13308188b', '57198b5b35cf6011e1a700830992ff4df08285dc3f8153584e116c69913452d4');
INSERT INTO public.journal VALUES (17, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 1, 'post', 3, '{"on":"2015-01-01","person":3,"role":"board_head"}', '57198b5b35cf6011e1a700830992ff4df08285dc3f8153584e116c69913452d4', 'b2bf3ecfdcb3cb91995404ffafe0b7707618ddd801e45f75e05bcd77a5d8db11');
INSERT INTO public.journal VALUES (18, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 1, 'account', 4, '{"login":"k.board-officer"}', 'b2bf3ecfdcb3cb91995404ffafe0b7707618ddd801e45f75e05bcd77a5d8db11', 'aaf2a1615c09aca08068c4a501fd02db5404d46b05c289cd7ad413efb9c9045f');
INSERT INTO public.journal VALUES (19, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 1, 'post', 4, '{"on":"2015-01-01","person":4,"role":"board_officer"}', 'aaf2a1615c09aca08068c4a501fd02db5404d46b05c289cd7ad413efb9c9045f', '59b7248ca52919ff7ec13cbe7f99f6c8a12f64f713e52c83b8e2ce458a237596');
INSERT INTO public.journal VALUES (20, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.found', 2, 'unit', 2, '{"document":"","kind":"grassroots_committee","name":"Đảng bộ Sở Mẫu","on":"2015-01-01"}', '59b7248ca52919ff7ec13cbe7f99f6c8a12f64f713e52c83b8e2ce458a237596', '9c07eac059ee1f59d0b6864b4f6edc7dce2ef2f20a974e71991c8919844cc75e');
INSERT INTO public.journal VALUES (21, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 2, 'account', 5, '{"login":"d.committee-secretary"}', '9c07eac059ee1f59d0b6864b4f6edc7dce2ef2f20a974e71991c8919844cc75e', 'f8397cd72805387943002e611ed4fc8327683726d930a18fd8f180fc4654e6c1');
INSERT INTO public.journal VALUES (22, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 2, 'post', 5, '{"on":"2015-01-01","person":5,"role":"committee_secretary"}', 'f8397cd72805387943002e611ed4fc8327683726d930a18fd8f180fc4654e6c1', 'f3249e121dd69d9f85d8e2ed225f7bad5e3fb8e35e775f411b916b0ff1f5c6f0');
INSERT INTO public.journal VALUES (23, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 2, 'account', 6, '{"login":"d.committee-deputy"}', 'f3249e121dd69d9f85d8e2ed225f7bad5e3fb8e35e775f411b916b0ff1f5c6f0', 'ddaf44a73bae20c7ee71646b81f45d4b8c850dec6739a5ec296bf10a07101b92');
INSERT INTO public.journal VALUES (24, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 2, 'post', 6, '{"on":"2015-01-01","person":6,"role":"committee_deputy"}', 'ddaf44a73bae20c7ee71646b81f45d4b8c850dec6739a5ec296bf10a07101b92', '7ee253ca487e2dd4c8723a828070b5ad0761427a073683c872195878e1c9d389');
INSERT INTO public.journal VALUES (25, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 2, 'account', 7, '{"login":"d.committee-officer"}', '7ee253ca487e2dd4c8723a828070b5ad0761427a073683c872195878e1c9d389', '4d4d3a160d9ecc63984aba7aa10c666af8d69b09e59f882753f3ac16eb33b498');
INSERT INTO public.journal VALUES (26, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 2, 'post', 7, '{"on":"2015-01-01","person":7,"role":"committee_officer"}', '4d4d3a160d9ecc63984aba7aa10c666af8d69b09e59f882753f3ac16eb33b498', '091648b11632f2d0bb16ecb47258f5201dedb82fce633bbc6a41ccabe0e9e4db');
INSERT INTO public.journal VALUES (27, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.found', 3, 'unit', 3, '{"document":"","kind":"sectional_committee","name":"Đảng bộ bộ phận Mẫu","on":"2015-01-01"}', '091648b11632f2d0bb16ecb47258f5201dedb82fce633bbc6a41ccabe0e9e4db', '4f0dd27cda8909ce336a820778f5b2dc9d508c20fd9ed038168faf5c45b2e744');
INSERT INTO public.journal VALUES (28, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 3, 'account', 8, '{"login":"db.committee-secretary"}', '4f0dd27cda8909ce336a820778f5b2dc9d508c20fd9ed038168faf5c45b2e744', 'b068cf1c6e186c6bba8ed5d225050dd0afbb7edb0135dc6e6706a04209581fd2');
INSERT INTO public.journal VALUES (29, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 3, 'post', 8, '{"on":"2015-01-01","person":8,"role":"committee_secretary"}', 'b068cf1c6e186c6bba8ed5d225050dd0afbb7edb0135dc6e6706a04209581fd2', '53eb4e0aab782ca93e4a3fc4872c72e482754df4da328c04412822a9a8bda688');
INSERT INTO public.journal VALUES (30, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 3, 'account', 9, '{"login":"db.committee-officer"}', '53eb4e0aab782ca93e4a3fc4872c72e482754df4da328c04412822a9a8bda688', '55005c05066c851d12e0db35d4493a77a80ad90b806b6fbe36c454ebdcfb0f97');
INSERT INTO public.journal VALUES (31, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 3, 'post', 9, '{"on":"2015-01-01","person":9,"role":"committee_officer"}', '55005c05066c851d12e0db35d4493a77a80ad90b806b6fbe36c454ebdcfb0f97', 'ea233dfdf12efe82406a03b82292b2834de8e1d1fa7b546f088dc916093c3187');
INSERT INTO public.journal VALUES (32, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.found', 4, 'unit', 4, '{"document":"","kind":"subordinate_cell","name":"Chi bộ Văn phòng","on":"2015-01-01"}', 'ea233dfdf12efe82406a03b82292b2834de8e1d1fa7b546f088dc916093c3187', '10e9af545124d92b6315095a4a75fbf3126f65c035bfca8e8bd780b5d5c5c44c');
INSERT INTO public.journal VALUES (33, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.headcount', 4, 'headcount', 1, '{"as_of":"2015-01-01","members":12}', '10e9af545124d92b6315095a4a75fbf3126f65c035bfca8e8bd780b5d5c5c44c', 'fc44399bdbdae756ae58de9f56ccf25fb38b7b4676ac1bd8f098861cca26c73b');
INSERT INTO public.journal VALUES (34, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 4, 'account', 10, '{"login":"d1.cell-secretary"}', 'fc44399bdbdae756ae58de9f56ccf25fb38b7b4676ac1bd8f098861cca26c73b', '3063f85020d74887420fb059b56645e1d9dcbb26dcb4e808f06046357f45cfaa');
INSERT INTO public.journal VALUES (35, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 4, 'post', 10, '{"on":"2015-01-01","person":10,"role":"cell_secretary"}', '3063f85020d74887420fb059b56645e1d9dcbb26dcb4e808f06046357f45cfaa', 'cc57872f34054704f3690c21b76d184dd3313942dbaad6e264d9f1b5adcc8087');
INSERT INTO public.journal VALUES (36, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 4, 'account', 11, '{"login":"d1.cell-deputy"}', 'cc57872f34054704f3690c21b76d184dd3313942dbaad6e264d9f1b5adcc8087', '0693e367fe9dace2de48960bfa51a6d1e5031ee2cae9a7cbd3d6905f0af41622');
INSERT INTO public.journal VALUES (37, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 4, 'post', 11, '{"on":"2015-01-01","person":11,"role":"cell_deputy"}', '0693e367fe9dace2de48960bfa51a6d1e5031ee2cae9a7cbd3d6905f0af41622', '94f77c47952768a1b875ef040485029030e34bf24e9864260d0ffb10c668f7b4');
INSERT INTO public.journal VALUES (38, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 4, 'account', 12, '{"login":"d1.cell-member"}', '94f77c47952768a1b875ef040485029030e34bf24e9864260d0ffb10c668f7b4', '62a68b54cbfb470d61f4a0c78a4fcb5d49bed43ae53d6224601c246e44876b3f');
INSERT INTO public.journal VALUES (39, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 4, 'post', 12, '{"on":"2015-01-01","person":12,"role":"cell_member"}', '62a68b54cbfb470d61f4a0c78a4fcb5d49bed43ae53d6224601c246e44876b3f', '8494a45949c32b794fb69cba4d753a907995116bb665bef6b7fc34f0b16d3fbc');
INSERT INTO public.journal VALUES (40, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 4, 'account', 13, '{"login":"d1.cell-clerk"}', '8494a45949c32b794fb69cba4d753a907995116bb665bef6b7fc34f0b16d3fbc', 'fc090f05a384dfa03fbef8f5e6ddd98288ff36ba634e46c406aad6b8619a149a');
INSERT INTO public.journal VALUES (41, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 4, 'post', 13, '{"on":"2015-01-01","person":13,"role":"cell_clerk"}', 'fc090f05a384dfa03fbef8f5e6ddd98288ff36ba634e46c406aad6b8619a149a', '42f2ef426247089a827e5f95ef8b2dce457b78a4e6b11de2ddf95795d15703fc');
INSERT INTO public.journal VALUES (42, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 4, 'account', 14, '{"login":"d1.follower"}', '42f2ef426247089a827e5f95ef8b2dce457b78a4e6b11de2ddf95795d15703fc', 'af5ca32c16080fddedd3374de2e6d89a445518575938b5d91999066f3e808918');
INSERT INTO public.journal VALUES (43, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 4, 'post', 14, '{"on":"2015-01-01","person":14,"role":"follower"}', 'af5ca32c16080fddedd3374de2e6d89a445518575938b5d91999066f3e808918', 'ba77101379164e85ee7d55d94461b5a29e8609144ed0c4f5bcb0893cd309962d');
INSERT INTO public.journal VALUES (44, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.found', 5, 'unit', 5, '{"document":"","kind":"subordinate_cell","name":"Chi bộ Thanh tra","on":"2015-01-01"}', 'ba77101379164e85ee7d55d94461b5a29e8609144ed0c4f5bcb0893cd309962d', '9ad09d5656861328d2c5cbfe5102d6a135523aeb2a689907fd1b0e66e19838ab');
INSERT INTO public.journal VALUES (45, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.headcount', 5, 'headcount', 2, '{"as_of":"2015-01-01","members":12}', '9ad09d5656861328d2c5cbfe5102d6a135523aeb2a689907fd1b0e66e19838ab', '8514c7e90e3bbdb4d49a10cab7c5a2f189475c89afec94464be1cd4170bd2d36');
INSERT INTO public.journal VALUES (46, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 5, 'account', 15, '{"login":"d2.cell-secretary"}', '8514c7e90e3bbdb4d49a10cab7c5a2f189475c89afec94464be1cd4170bd2d36', 'af7df9698a702e2ed18db9c454dcb7baaf26dd416dc038d79ccb5735a2542a0d');
INSERT INTO public.journal VALUES (47, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 5, 'post', 15, '{"on":"2015-01-01","person":15,"role":"cell_secretary"}', 'af7df9698a702e2ed18db9c454dcb7baaf26dd416dc038d79ccb5735a2542a0d', 'dc5fba390d91da83086a7e2109def4fa641994430c5a2730141d879f550e9259');
INSERT INTO public.journal VALUES (48, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 5, 'account', 16, '{"login":"d2.cell-clerk"}', 'dc5fba390d91da83086a7e2109def4fa641994430c5a2730141d879f550e9259', 'e3394d02e80ffb861d177f7f20733d90eebbb698bbcf66bd1427fd60e64a68d3');
INSERT INTO public.journal VALUES (49, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 5, 'post', 16, '{"on":"2015-01-01","person":16,"role":"cell_clerk"}', 'e3394d02e80ffb861d177f7f20733d90eebbb698bbcf66bd1427fd60e64a68d3', '81f0c3a3c7bea58796bcac357aed7600007f5d22f814992bf73daa7f004e16a2');
INSERT INTO public.journal VALUES (50, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.found', 6, 'unit', 6, '{"document":"","kind":"subordinate_cell","name":"Chi bộ Đội Một","on":"2015-01-01"}', '81f0c3a3c7bea58796bcac357aed7600007f5d22f814992bf73daa7f004e16a2', '44af1423c937c55036cc3a7410b7efdf9eeb42a1d07097e1e9e0767c6f0869a6');
INSERT INTO public.journal VALUES (51, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.headcount', 6, 'headcount', 3, '{"as_of":"2015-01-01","members":12}', '44af1423c937c55036cc3a7410b7efdf9eeb42a1d07097e1e9e0767c6f0869a6', '708f0b8c6520759ecbc6e22136d6ecc8846b53474453c9f95429372c09df0da1');
INSERT INTO public.journal VALUES (52, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 6, 'account', 17, '{"login":"db1.cell-secretary"}', '708f0b8c6520759ecbc6e22136d6ecc8846b53474453c9f95429372c09df0da1', '2dea86da547252ab71b68100c8a87056362f6fa20f00b44b395a0f426367a38d');
INSERT INTO public.journal VALUES (53, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 6, 'post', 17, '{"on":"2015-01-01","person":17,"role":"cell_secretary"}', '2dea86da547252ab71b68100c8a87056362f6fa20f00b44b395a0f426367a38d', '09244bf93c3c5be9a5e345f2279a17ab9aaaff14b426941999fb2374ae6feb4e');
INSERT INTO public.journal VALUES (54, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 6, 'account', 18, '{"login":"db1.cell-clerk"}', '09244bf93c3c5be9a5e345f2279a17ab9aaaff14b426941999fb2374ae6feb4e', 'd9fe5fb877d5b5f1a01b4b17c7ca9d73a69ea869c19dc673c736f836b7e11154');
INSERT INTO public.journal VALUES (55, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 6, 'post', 18, '{"on":"2015-01-01","person":18,"role":"cell_clerk"}', 'd9fe5fb877d5b5f1a01b4b17c7ca9d73a69ea869c19dc673c736f836b7e11154', '0e664852b5f2619db2e066ff24f48a5d4ae4d23f95c6c10053a3df59224eb7a9');
INSERT INTO public.journal VALUES (56, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.found', 7, 'unit', 7, '{"document":"","kind":"grassroots_cell","name":"Chi bộ Thư viện","on":"2015-01-01"}', '0e664852b5f2619db2e066ff24f48a5d4ae4d23f95c6c10053a3df59224eb7a9', '8b7fdda7ff0b7bba4578437d3cd053766dc448739953344b34dbfac458fc44e8');
INSERT INTO public.journal VALUES (57, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.headcount', 7, 'headcount', 4, '{"as_of":"2015-01-01","members":12}', '8b7fdda7ff0b7bba4578437d3cd053766dc448739953344b34dbfac458fc44e8', '2cf3ac5224c2de9c398d1e01ec62db95ec97770c7fdc29cf181ba89289781ea5');
INSERT INTO public.journal VALUES (58, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 7, 'account', 19, '{"login":"c.cell-secretary"}', '2cf3ac5224c2de9c398d1e01ec62db95ec97770c7fdc29cf181ba89289781ea5', 'b5317690f945b954ecde950a5853880f178753d5f699ccd8c12baee9f271be3c');
INSERT INTO public.journal VALUES (59, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 7, 'post', 19, '{"on":"2015-01-01","person":19,"role":"cell_secretary"}', 'b5317690f945b954ecde950a5853880f178753d5f699ccd8c12baee9f271be3c', 'e85df5a12863f1a7edc1a9367b52f1efb35f99b95efde263dfbd80c7f12ec8a9');
INSERT INTO public.journal VALUES (60, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 7, 'account', 20, '{"login":"c.cell-clerk"}', 'e85df5a12863f1a7edc1a9367b52f1efb35f99b95efde263dfbd80c7f12ec8a9', '362124f2b77fc27f17d4c67ee2d1fbb6095be4abe34fde58ee395714420be552');
INSERT INTO public.journal VALUES (61, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 7, 'post', 20, '{"on":"2015-01-01","person":20,"role":"cell_clerk"}', '362124f2b77fc27f17d4c67ee2d1fbb6095be4abe34fde58ee395714420be552', '58a0d3ec64da7bd23c4bd7a1734b817f9c6eac34f4611b9dd151a2200d6a68b2');
INSERT INTO public.journal VALUES (62, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.found', 8, 'unit', 8, '{"document":"","kind":"bloc","name":"Đảng bộ Khối Hai","on":"2015-01-01"}', '58a0d3ec64da7bd23c4bd7a1734b817f9c6eac34f4611b9dd151a2200d6a68b2', '6f07898a5a3f216032c40be2346e66a6b2f15433213e7e575ae631f9647001b3');
INSERT INTO public.journal VALUES (63, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 8, 'account', 21, '{"login":"k2.bloc-secretary"}', '6f07898a5a3f216032c40be2346e66a6b2f15433213e7e575ae631f9647001b3', '13215e89ee03579b2b6bb1e6411fc7028fca9b5b99498e46c60ce58d14e90720');
INSERT INTO public.journal VALUES (64, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 8, 'post', 21, '{"on":"2015-01-01","person":21,"role":"bloc_secretary"}', '13215e89ee03579b2b6bb1e6411fc7028fca9b5b99498e46c60ce58d14e90720', '9ea98394c3320c5e9474d2690706ee98d8802430a5d7b11dc3f2114bab3fd7bb');
INSERT INTO public.journal VALUES (65, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 8, 'account', 22, '{"login":"k2.board-officer"}', '9ea98394c3320c5e9474d2690706ee98d8802430a5d7b11dc3f2114bab3fd7bb', 'fb1857f3673322726ec6c1fde3ebe8ee33f5893d4e7f1c6d5f4aab865dcec686');
INSERT INTO public.journal VALUES (66, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 8, 'post', 22, '{"on":"2015-01-01","person":22,"role":"board_officer"}', 'fb1857f3673322726ec6c1fde3ebe8ee33f5893d4e7f1c6d5f4aab865dcec686', '309f725d474d7136a7dbe301b7ae3fa7c1ff7dbf46f453cba361c8539259ca04');
INSERT INTO public.journal VALUES (67, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.found', 9, 'unit', 9, '{"document":"","kind":"grassroots_committee","name":"Đảng bộ Sở Khác","on":"2015-01-01"}', '309f725d474d7136a7dbe301b7ae3fa7c1ff7dbf46f453cba361c8539259ca04', 'd02952174cd2378344da7d0e2788c962c1669a31013f54401928c035b35e45ba');
INSERT INTO public.journal VALUES (68, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 9, 'account', 23, '{"login":"e.committee-secretary"}', 'd02952174cd2378344da7d0e2788c962c1669a31013f54401928c035b35e45ba', '280cffb90732d63539bffb26178f97f17a4c021ae0bcd264d8b7cef7e672ecd9');
INSERT INTO public.journal VALUES (69, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 9, 'post', 23, '{"on":"2015-01-01","person":23,"role":"committee_secretary"}', '280cffb90732d63539bffb26178f97f17a4c021ae0bcd264d8b7cef7e672ecd9', '38021fec2244712945bfe137a79319745be9791bed17c451c57bda79b920fbe3');
INSERT INTO public.journal VALUES (70, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 9, 'account', 24, '{"login":"e.committee-officer"}', '38021fec2244712945bfe137a79319745be9791bed17c451c57bda79b920fbe3', '6342e62dea576004dd67bb7c6084226a37f3b85393f8d19ec3dfe4069d3190b7');
INSERT INTO public.journal VALUES (71, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 9, 'post', 24, '{"on":"2015-01-01","person":24,"role":"committee_officer"}', '6342e62dea576004dd67bb7c6084226a37f3b85393f8d19ec3dfe4069d3190b7', 'e0f408376ef1d3feeda193b5efd83f7d78d3a29ec57d75ce6808f9e9cb8076df');
INSERT INTO public.journal VALUES (72, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.found', 10, 'unit', 10, '{"document":"","kind":"subordinate_cell","name":"Chi bộ Khác","on":"2015-01-01"}', 'e0f408376ef1d3feeda193b5efd83f7d78d3a29ec57d75ce6808f9e9cb8076df', 'b00999e9d038fee28421ee540fff6a4570ddd9fa7480ef31d59a18a797801bd5');
INSERT INTO public.journal VALUES (73, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.headcount', 10, 'headcount', 5, '{"as_of":"2015-01-01","members":12}', 'b00999e9d038fee28421ee540fff6a4570ddd9fa7480ef31d59a18a797801bd5', '7149b620af866e2824c498f28dfcc251fefd529ce12ce08e5dd65c9b6cb79094');
INSERT INTO public.journal VALUES (74, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 10, 'account', 25, '{"login":"e1.cell-secretary"}', '7149b620af866e2824c498f28dfcc251fefd529ce12ce08e5dd65c9b6cb79094', '669d2e1fe50e146225284bb3de85ed26fe7eee120da8c2d1af35d3b5f219b22b');
INSERT INTO public.journal VALUES (75, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 10, 'post', 25, '{"on":"2015-01-01","person":25,"role":"cell_secretary"}', '669d2e1fe50e146225284bb3de85ed26fe7eee120da8c2d1af35d3b5f219b22b', '2287d8bc5f2e71093e888c462af629f8b792b89b7651d9cd6a00ee998a0e1d9e');
INSERT INTO public.journal VALUES (76, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 10, 'account', 26, '{"login":"e1.cell-clerk"}', '2287d8bc5f2e71093e888c462af629f8b792b89b7651d9cd6a00ee998a0e1d9e', '123e36b88b2bdad47858e08902601eb165bb38a02b0bcd5aea19ba3b47204beb');
INSERT INTO public.journal VALUES (77, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 10, 'post', 26, '{"on":"2015-01-01","person":26,"role":"cell_clerk"}', '123e36b88b2bdad47858e08902601eb165bb38a02b0bcd5aea19ba3b47204beb', 'dcabb897cb3199c8522af33a21e1575daf8f2307a13f6eea2c0c1e9fd3086187');
INSERT INTO public.journal VALUES (78, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', NULL, 'account', 27, '{"login":"administrator"}', 'dcabb897cb3199c8522af33a21e1575daf8f2307a13f6eea2c0c1e9fd3086187', '1f96e38d02eee411aefc97e8d31078149632ff6107eba28cd0c79233ffae5afb');
INSERT INTO public.journal VALUES (79, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', NULL, 'post', 27, '{"on":"2015-01-01","person":27,"role":"administrator"}', '1f96e38d02eee411aefc97e8d31078149632ff6107eba28cd0c79233ffae5afb', '5ac4be0ce46e1c9fe4b66baa716e1b19cd6aceceddccaf2035d4cb96974d07cf');
INSERT INTO public.journal VALUES (80, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', NULL, 'account', 28, '{"login":"auditor"}', '5ac4be0ce46e1c9fe4b66baa716e1b19cd6aceceddccaf2035d4cb96974d07cf', 'b006650f2d078b241e354dd2cad6ef2768ec623776772a5eb3d2f53182a4b398');
INSERT INTO public.journal VALUES (81, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', NULL, 'post', 28, '{"on":"2015-01-01","person":28,"role":"auditor"}', 'b006650f2d078b241e354dd2cad6ef2768ec623776772a5eb3d2f53182a4b398', '51fbd5f9e6ea3d13566eeb9a4f4cf40cd0e25532a17147a0df08c18473e1dc2a');
INSERT INTO public.journal VALUES (82, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'meeting.record', 4, 'meeting', 1, '{"kind":"regular","period":"2018-10-01"}', '51fbd5f9e6ea3d13566eeb9a4f4cf40cd0e25532a17147a0df08c18473e1dc2a', '75e4c72e01d1b488d46a4ff5de53ca0fab52dbe8297f8e418323cb5ec383dea4');
INSERT INTO public.journal VALUES (83, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'sheet.open', 4, 'score_sheet', 1, '{}', '75e4c72e01d1b488d46a4ff5de53ca0fab52dbe8297f8e418323cb5ec383dea4', '4dfe7b7d5b26687736b71f50d4b15a79434181deb275225e02930ec6ff9f4e4b');
INSERT INTO public.journal VALUES (84, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'sheet.save', 4, 'score_sheet', 1, '{}', '4dfe7b7d5b26687736b71f50d4b15a79434181deb275225e02930ec6ff9f4e4b', 'd89c7a55b38c138d926f87abd60ff8e2e535212652eaa16c6b1920ad0fa3271b');
INSERT INTO public.journal VALUES (85, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'sheet.propose', 4, 'score_sheet', 1, '{}', 'd89c7a55b38c138d926f87abd60ff8e2e535212652eaa16c6b1920ad0fa3271b', '4b451b383ef2e1471f59d7dd5de3e2411eb9379bc00f8cb76b98bf37f0cd563f');
INSERT INTO public.journal VALUES (86, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'sheet.vote', 4, 'score_sheet', 1, '{"commitment":"67cc4fbe17d078378228b10d07565233c56d061cce4dd3339e6db499fce500bd"}', '4b451b383ef2e1471f59d7dd5de3e2411eb9379bc00f8cb76b98bf37f0cd563f', '47d62fd981cf9b58e27483adb9a9d0daee84c763d7cc28de75849e8fe4c0d1e3');
INSERT INTO public.journal VALUES (87, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'meeting.record', 4, 'meeting', 2, '{"kind":"combined","period":"2018-11-01"}', '47d62fd981cf9b58e27483adb9a9d0daee84c763d7cc28de75849e8fe4c0d1e3', 'db2cd7858af36e7123fe5502c7db49303f1f940eca5f300aa0946e7ce462fff6');
INSERT INTO public.journal VALUES (88, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'sheet.open', 4, 'score_sheet', 2, '{}', 'db2cd7858af36e7123fe5502c7db49303f1f940eca5f300aa0946e7ce462fff6', 'e73958e7e211f66116eb461d85151e7e7949933c7444a760e000372f4fb3b731');
INSERT INTO public.journal VALUES (89, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'sheet.save', 4, 'score_sheet', 2, '{}', 'e73958e7e211f66116eb461d85151e7e7949933c7444a760e000372f4fb3b731', 'd1416e220bd7e679e000c9390d597ad11fb10cb12fee707cbf752cd85bfe5c35');
INSERT INTO public.journal VALUES (90, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'sheet.propose', 4, 'score_sheet', 2, '{}', 'd1416e220bd7e679e000c9390d597ad11fb10cb12fee707cbf752cd85bfe5c35', 'ffa16643582c976c349e41b4780aa829b87ce826899c8d50390a19c71a14edf9');
INSERT INTO public.journal VALUES (91, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'sheet.vote', 4, 'score_sheet', 2, '{"commitment":"b7e4ebd684bb8540ec6848647dd11888be2ae7e88de858ebcdcf6c0ce22ea144"}', 'ffa16643582c976c349e41b4780aa829b87ce826899c8d50390a19c71a14edf9', 'a8728e29c0a433a9ea1aa352d0c467a406702c5817b723abea348125334719cd');
INSERT INTO public.journal VALUES (92, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'meeting.record', 4, 'meeting', 3, '{"kind":"regular","period":"2018-12-01"}', 'a8728e29c0a433a9ea1aa352d0c467a406702c5817b723abea348125334719cd', 'bb67c2bc88bef5163d6ab2134fac0db21ddd2ffadbaaa74d917966a90f3331f5');
INSERT INTO public.journal VALUES (93, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'sheet.open', 4, 'score_sheet', 3, '{}', 'bb67c2bc88bef5163d6ab2134fac0db21ddd2ffadbaaa74d917966a90f3331f5', '724713cff696b578b71a84cc4e32afb175604c967170a6006aaa3103516f9f3a');
INSERT INTO public.journal VALUES (94, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'sheet.save', 4, 'score_sheet', 3, '{}', '724713cff696b578b71a84cc4e32afb175604c967170a6006aaa3103516f9f3a', 'c7a240cd80155b3f9b161188dc6f8a7c872447c286ea422b9d534538a0acead8');
INSERT INTO public.journal VALUES (95, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'sheet.propose', 4, 'score_sheet', 3, '{}', 'c7a240cd80155b3f9b161188dc6f8a7c872447c286ea422b9d534538a0acead8', 'a2c383f1047c0994ccd9c194bfbe91bc79bb66c46d5a05be6ef3bcede01623de');
INSERT INTO public.journal VALUES (96, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'sheet.vote', 4, 'score_sheet', 3, '{"commitment":"89b062422325ca5b6224195a4237e079a687ded481e81dc7dc8d9e1f882998f3"}', 'a2c383f1047c0994ccd9c194bfbe91bc79bb66c46d5a05be6ef3bcede01623de', '42b7cb05d175e153bd2105c57395209374097bb83c9d169318d26660643f7c06');
INSERT INTO public.journal VALUES (97, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'report.begin', 4, 'report', 1, '{"quarter":"2018-Q4"}', '42b7cb05d175e153bd2105c57395209374097bb83c9d169318d26660643f7c06', '23e48aa8a187d16ca7b35391567fc7960563f6ced33d6fa39d7855768ccc0d36');
INSERT INTO public.journal VALUES (98, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'report.submit', 4, 'report', 1, '{"sha256":"0d099d1ea17c0e8532b2bc801f712d54694f44a4695aa03437440783fe3872f3","version":1}', '23e48aa8a187d16ca7b35391567fc7960563f6ced33d6fa39d7855768ccc0d36', '8678a4033830872cc4efaef05281230aca8a0225083bed6080076503335798e6');
INSERT INTO public.journal VALUES (99, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'meeting.record', 6, 'meeting', 4, '{"kind":"regular","period":"2018-10-01"}', '8678a4033830872cc4efaef05281230aca8a0225083bed6080076503335798e6', '1c353215d92a6748f619e2e8d070a1c21592c8e7e62dfa07feda28f840448c1d');
INSERT INTO public.journal VALUES (100, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'sheet.open', 6, 'score_sheet', 4, '{}', '1c353215d92a6748f619e2e8d070a1c21592c8e7e62dfa07feda28f840448c1d', '858fcb6b629607574c4265ff825fe3869056b4e0eab1b6e2172996f9a1bf70df');
INSERT INTO public.journal VALUES (101, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'sheet.save', 6, 'score_sheet', 4, '{}', '858fcb6b629607574c4265ff825fe3869056b4e0eab1b6e2172996f9a1bf70df', 'f0a1abc7662556dbf22e10fcae3213959f48dc2c99ac736bf398f898d318e9eb');
INSERT INTO public.journal VALUES (102, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'sheet.propose', 6, 'score_sheet', 4, '{}', 'f0a1abc7662556dbf22e10fcae3213959f48dc2c99ac736bf398f898d318e9eb', '62eccfc7eded4a350ed1fadb86570e87fe2309fe7185c8d39ec0ad7cb39f1e9e');
INSERT INTO public.journal VALUES (103, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'sheet.vote', 6, 'score_sheet', 4, '{"commitment":"5630f1eb98d6e124059521eccabe533b68f16edad36f638821f70bc1c98241c6"}', '62eccfc7eded4a350ed1fadb86570e87fe2309fe7185c8d39ec0ad7cb39f1e9e', 'ae91ac8d2479a5679fee1518fea8148693beeca3dec62f5219ddad8c396a5cf9');
INSERT INTO public.journal VALUES (104, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'meeting.record', 6, 'meeting', 5, '{"kind":"combined","period":"2018-11-01"}', 'ae91ac8d2479a5679fee1518fea8148693beeca3dec62f5219ddad8c396a5cf9', '5ef65b046ae4bbb9b421d5c927ed5953b2004b3b77c5f710b0248000b1ecdfe0');
INSERT INTO public.journal VALUES (105, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'sheet.open', 6, 'score_sheet', 5, '{}', '5ef65b046ae4bbb9b421d5c927ed5953b2004b3b77c5f710b0248000b1ecdfe0', 'dd34d06cc2b4dd654b287cd471f947a00824a1f02405fd60185a529b0ba39fc5');
INSERT INTO public.journal VALUES (106, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'sheet.save', 6, 'score_sheet', 5, '{}', 'dd34d06cc2b4dd654b287cd471f947a00824a1f02405fd60185a529b0ba39fc5', 'c301ab731f17449acfb80d844b13f107a047232d8403d535099f6bdef9e2071a');
INSERT INTO public.journal VALUES (107, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'sheet.propose', 6, 'score_sheet', 5, '{}', 'c301ab731f17449acfb80d844b13f107a047232d8403d535099f6bdef9e2071a', 'cc6598e79dc47598a806b5d766307415c1e1b3a67d053ea5c932e8f0ab971370');
INSERT INTO public.journal VALUES (108, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'sheet.vote', 6, 'score_sheet', 5, '{"commitment":"42d33ac22655ba767feb798d7720d5d688d36e4d1fb68909f464b7de9dba5fc4"}', 'cc6598e79dc47598a806b5d766307415c1e1b3a67d053ea5c932e8f0ab971370', 'cbeec5bc9487b594440c6d452e2e6e2a015589f6f91a7ef523c0d8d6f21861ce');
INSERT INTO public.journal VALUES (109, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'meeting.record', 6, 'meeting', 6, '{"kind":"regular","period":"2018-12-01"}', 'cbeec5bc9487b594440c6d452e2e6e2a015589f6f91a7ef523c0d8d6f21861ce', '0dc0dd4bb98e5fbe20a6f7cd916f6d9a1ac56b80e1adee6d3facc5c92469a609');
INSERT INTO public.journal VALUES (110, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'sheet.open', 6, 'score_sheet', 6, '{}', '0dc0dd4bb98e5fbe20a6f7cd916f6d9a1ac56b80e1adee6d3facc5c92469a609', 'da9ba0eaf800b5c72f82f3e2c9ea2ebc6f0614f5525932b2bdd380297ffdbf6c');
INSERT INTO public.journal VALUES (111, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'sheet.save', 6, 'score_sheet', 6, '{}', 'da9ba0eaf800b5c72f82f3e2c9ea2ebc6f0614f5525932b2bdd380297ffdbf6c', 'f5c5fef66b810e1fbde649b09d543f3e18c547a3f65b6292c8f34603068c8843');
INSERT INTO public.journal VALUES (112, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'sheet.propose', 6, 'score_sheet', 6, '{}', 'f5c5fef66b810e1fbde649b09d543f3e18c547a3f65b6292c8f34603068c8843', 'ed9dd4cf34f5552f37fe0ab3dca3c9c33b5dd20478f16b4899ded87ed79b946e');
INSERT INTO public.journal VALUES (113, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'sheet.vote', 6, 'score_sheet', 6, '{"commitment":"6ede9ab1c264e191dc262516e6569f320ca2c405805d615f894ed4be49e184b1"}', 'ed9dd4cf34f5552f37fe0ab3dca3c9c33b5dd20478f16b4899ded87ed79b946e', '4afa92a900e9fe1563d2aabd0017f90ca14985df5ef82388cc10b673c76b4438');
INSERT INTO public.journal VALUES (114, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'report.begin', 6, 'report', 2, '{"quarter":"2018-Q4"}', '4afa92a900e9fe1563d2aabd0017f90ca14985df5ef82388cc10b673c76b4438', '65a88503547a4364f22dbd0e904c5362868607cf6538924a6b8272309f8638ab');
INSERT INTO public.journal VALUES (115, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'report.submit', 6, 'report', 2, '{"sha256":"7b39314c124affa090ec1741df76a9ca69463553d74eb28d721dcff856588d90","version":1}', '65a88503547a4364f22dbd0e904c5362868607cf6538924a6b8272309f8638ab', 'f72b99430a3530cecae0f301c16a2df5848ca4d397c571eba68a29fc9859305f');
INSERT INTO public.journal VALUES (116, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'meeting.record', 7, 'meeting', 7, '{"kind":"regular","period":"2018-10-01"}', 'f72b99430a3530cecae0f301c16a2df5848ca4d397c571eba68a29fc9859305f', '3cbe3aa9903c1b5a563ed42d4f7f598e4f245dc3b432c2d1f5713af7391c6783');
INSERT INTO public.journal VALUES (117, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'sheet.open', 7, 'score_sheet', 7, '{}', '3cbe3aa9903c1b5a563ed42d4f7f598e4f245dc3b432c2d1f5713af7391c6783', '999d22d502eb589d64d3a8b5936a4b37d429c1b222323bd441372845be9356c7');
INSERT INTO public.journal VALUES (118, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'sheet.save', 7, 'score_sheet', 7, '{}', '999d22d502eb589d64d3a8b5936a4b37d429c1b222323bd441372845be9356c7', '522ef2e507a6f568bae92bec710cbbf865210e6f64b5b1b1e67a320b00789d4c');
INSERT INTO public.journal VALUES (119, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'sheet.propose', 7, 'score_sheet', 7, '{}', '522ef2e507a6f568bae92bec710cbbf865210e6f64b5b1b1e67a320b00789d4c', 'dbe27d06408f598d6a42e3a0e7a3793b3282000d7bb35faa8a535b943e36ccb2');
INSERT INTO public.journal VALUES (120, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'sheet.vote', 7, 'score_sheet', 7, '{"commitment":"376cc27a5e264f9500899377205440cccc50530a73c4462e79dd09131d340b45"}', 'dbe27d06408f598d6a42e3a0e7a3793b3282000d7bb35faa8a535b943e36ccb2', '6ddf8c61653a746538837a224a98747ec33f00fe92b7709ef3474a898c1aedb4');
INSERT INTO public.journal VALUES (121, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'meeting.record', 7, 'meeting', 8, '{"kind":"combined","period":"2018-11-01"}', '6ddf8c61653a746538837a224a98747ec33f00fe92b7709ef3474a898c1aedb4', 'cff5ddea71670e0a2993581dbbe75838f3ea104f9d77e7b1076a543766fa54a8');
INSERT INTO public.journal VALUES (122, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'sheet.open', 7, 'score_sheet', 8, '{}', 'cff5ddea71670e0a2993581dbbe75838f3ea104f9d77e7b1076a543766fa54a8', '11055ef2866db0bbd831880a44cdea170c80220c6fd0047f0617209ae1bcad6e');
INSERT INTO public.journal VALUES (123, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'sheet.save', 7, 'score_sheet', 8, '{}', '11055ef2866db0bbd831880a44cdea170c80220c6fd0047f0617209ae1bcad6e', 'e0e7af832054c2dd5f64ad13b538d00dad833a11734b68942cf8a43d37313a72');
INSERT INTO public.journal VALUES (124, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'sheet.propose', 7, 'score_sheet', 8, '{}', 'e0e7af832054c2dd5f64ad13b538d00dad833a11734b68942cf8a43d37313a72', 'd691f3e635584350f2c76a4f5a81f6e4248c7c534e2158399a413c79e5e81764');
INSERT INTO public.journal VALUES (125, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'sheet.vote', 7, 'score_sheet', 8, '{"commitment":"a7e7e809fa6b778f4a27bd39caccd888f105c5e04cc27811cf6c218c85e3898a"}', 'd691f3e635584350f2c76a4f5a81f6e4248c7c534e2158399a413c79e5e81764', 'f96a053ae6f5d2b04d3c4dbae37cf26a4d33b606ab8f30976f470d18d00f5e47');
INSERT INTO public.journal VALUES (126, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'meeting.record', 7, 'meeting', 9, '{"kind":"regular","period":"2018-12-01"}', 'f96a053ae6f5d2b04d3c4dbae37cf26a4d33b606ab8f30976f470d18d00f5e47', 'a9b19214adf5bada013a9a15c2e132978043a293aa0b07a918d48c215aefd330');
INSERT INTO public.journal VALUES (127, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'sheet.open', 7, 'score_sheet', 9, '{}', 'a9b19214adf5bada013a9a15c2e132978043a293aa0b07a918d48c215aefd330', '3cb76130f3d9283418aa1032450957c6789b348ae60eea471f1fb99be0e5a276');
INSERT INTO public.journal VALUES (128, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'sheet.save', 7, 'score_sheet', 9, '{}', '3cb76130f3d9283418aa1032450957c6789b348ae60eea471f1fb99be0e5a276', '7f2e496293b270c87002dcf895e1145b547afd50b6001105f15bea2eaf399f6a');
INSERT INTO public.journal VALUES (129, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'sheet.propose', 7, 'score_sheet', 9, '{}', '7f2e496293b270c87002dcf895e1145b547afd50b6001105f15bea2eaf399f6a', 'f14c1be8459a0d2f87358f3b5d52ab0410fb690b863a68f1a85fe3139e532d59');
INSERT INTO public.journal VALUES (130, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'sheet.vote', 7, 'score_sheet', 9, '{"commitment":"94802222e273b2bdc389ce83692ddf0803fded02b97df30a9e50c547960bc2ec"}', 'f14c1be8459a0d2f87358f3b5d52ab0410fb690b863a68f1a85fe3139e532d59', '745b3df55edbaae0b1f726edfb23710c11601dd5d1ba2e97c69504d4ffbb15d6');
INSERT INTO public.journal VALUES (131, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'report.begin', 7, 'report', 3, '{"quarter":"2018-Q4"}', '745b3df55edbaae0b1f726edfb23710c11601dd5d1ba2e97c69504d4ffbb15d6', 'acdc739f3ca39cefb37d8cfa06daaee64ceb9e93bc64f4239debb09db62a6898');
INSERT INTO public.journal VALUES (132, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'report.submit', 7, 'report', 3, '{"sha256":"b44a62c86f6662c0536b90eef30a2f75052238a2250c185a71aab2ab0b0882f4","version":1}', 'acdc739f3ca39cefb37d8cfa06daaee64ceb9e93bc64f4239debb09db62a6898', '35d60b166733dfcae0cccc9333dcdf3d0ab57e62151d3c65741d810ac1c902b9');
INSERT INTO public.journal VALUES (133, '2019-01-20 03:00:00+00', 5, 'Người D.committee_secretary', 'report.seen', 4, 'report', 1, '{"version":1}', '35d60b166733dfcae0cccc9333dcdf3d0ab57e62151d3c65741d810ac1c902b9', '55d0a82dae911f6352c00008df775ba68ea71e749b90990f05cbb4db8c115d99');
INSERT INTO public.journal VALUES (134, '2019-01-20 03:00:00+00', 5, 'Người D.committee_secretary', 'report.seen', 4, 'report', 1, '{"version":1}', '55d0a82dae911f6352c00008df775ba68ea71e749b90990f05cbb4db8c115d99', '602b9dd9428dd0e17cf4178b1f5137fcb2f0efc05e2554f0a0c7bb36984ad6f3');
INSERT INTO public.journal VALUES (135, '2019-01-20 03:00:00+00', 5, 'Người D.committee_secretary', 'report.send_back', 4, 'report', 1, '{"sha256":"0d099d1ea17c0e8532b2bc801f712d54694f44a4695aa03437440783fe3872f3","version":1}', '602b9dd9428dd0e17cf4178b1f5137fcb2f0efc05e2554f0a0c7bb36984ad6f3', '4db73f11b8378a6b5ed7bf6032de601df89f14f046a04f5f9b48148ecd50222a');
INSERT INTO public.journal VALUES (136, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'report.submit', 4, 'report', 1, '{"sha256":"0d099d1ea17c0e8532b2bc801f712d54694f44a4695aa03437440783fe3872f3","version":2}', '4db73f11b8378a6b5ed7bf6032de601df89f14f046a04f5f9b48148ecd50222a', 'c18e3d6d886620de0a1c04c80242309a1606e05add596810ff2923dce6de67ea');
INSERT INTO public.journal VALUES (137, '2019-01-20 03:00:00+00', 5, 'Người D.committee_secretary', 'report.seen', 4, 'report', 1, '{"version":2}', 'c18e3d6d886620de0a1c04c80242309a1606e05add596810ff2923dce6de67ea', '13f537422ef3b391ba164472b22d10a29ad448eadd7c34c7b7bfc290fbdb0c08');
INSERT INTO public.journal VALUES (138, '2019-01-20 03:00:00+00', 5, 'Người D.committee_secretary', 'report.seen', 4, 'report', 1, '{"version":2}', '13f537422ef3b391ba164472b22d10a29ad448eadd7c34c7b7bfc290fbdb0c08', '49c1c047341578ebfb3573e9594a55461406c9be427eeb712fb31058ecd28d13');
INSERT INTO public.journal VALUES (139, '2019-01-20 03:00:00+00', 5, 'Người D.committee_secretary', 'report.approve', 4, 'report', 1, '{"sha256":"0d099d1ea17c0e8532b2bc801f712d54694f44a4695aa03437440783fe3872f3","version":2}', '49c1c047341578ebfb3573e9594a55461406c9be427eeb712fb31058ecd28d13', '76fd2e0ba203d84f5c1113c8532f6c93be200ad254cedb9e8270d9b7400a1126');
INSERT INTO public.journal VALUES (140, '2019-01-20 03:00:00+00', 9, 'Người DB.committee_officer', 'report.seen', 6, 'report', 2, '{"version":1}', '76fd2e0ba203d84f5c1113c8532f6c93be200ad254cedb9e8270d9b7400a1126', '5f09143846149fe56294f2187a5dbf9fcff5d81e8f73d2df17cb366b22798ce5');
INSERT INTO public.journal VALUES (141, '2019-01-20 03:00:00+00', 9, 'Người DB.committee_officer', 'report.seen', 6, 'report', 2, '{"version":1}', '5f09143846149fe56294f2187a5dbf9fcff5d81e8f73d2df17cb366b22798ce5', '59c7e8cf960f17f15d8a8b79c7bea1aa5cbea63ab53998c0b3c93f59ad255b5c');
INSERT INTO public.journal VALUES (142, '2019-01-20 03:00:00+00', 9, 'Người DB.committee_officer', 'report.receive', 6, 'report', 2, '{"sha256":"7b39314c124affa090ec1741df76a9ca69463553d74eb28d721dcff856588d90","version":1}', '59c7e8cf960f17f15d8a8b79c7bea1aa5cbea63ab53998c0b3c93f59ad255b5c', '51c0ecdb4d30b4ba2c56ba9e004db0a6bd165fea11ceec8c0557381c7f8e8fba');
INSERT INTO public.journal VALUES (143, '2019-01-20 03:00:00+00', 8, 'Người DB.committee_secretary', 'report.seen', 6, 'report', 2, '{"version":1}', '51c0ecdb4d30b4ba2c56ba9e004db0a6bd165fea11ceec8c0557381c7f8e8fba', 'fbbbad930b98ae91fcc55b343c53c41b6029c3041520bce4497bf66de9f208d2');
INSERT INTO public.journal VALUES (144, '2019-01-20 03:00:00+00', 8, 'Người DB.committee_secretary', 'report.seen', 6, 'report', 2, '{"version":1}', 'fbbbad930b98ae91fcc55b343c53c41b6029c3041520bce4497bf66de9f208d2', '03979166836f9d8c269b5184fbabb505dea3de9d021fc869772c310bc172b9ef');
INSERT INTO public.journal VALUES (145, '2019-01-20 03:00:00+00', 8, 'Người DB.committee_secretary', 'report.approve', 6, 'report', 2, '{"sha256":"7b39314c124affa090ec1741df76a9ca69463553d74eb28d721dcff856588d90","version":1}', '03979166836f9d8c269b5184fbabb505dea3de9d021fc869772c310bc172b9ef', '9a57714712aaaef18dcefd36020b57c11f440bfc8e0ec323d72e3f1cca13de99');
INSERT INTO public.journal VALUES (146, '2019-01-20 03:00:00+00', 4, 'Người K.board_officer', 'report.seen', 7, 'report', 3, '{"version":1}', '9a57714712aaaef18dcefd36020b57c11f440bfc8e0ec323d72e3f1cca13de99', 'fdb9edeb84c80519b4a3abde1c39610a58116255f97e51563a3208a537d5d208');
INSERT INTO public.journal VALUES (147, '2019-01-20 03:00:00+00', 4, 'Người K.board_officer', 'report.seen', 7, 'report', 3, '{"version":1}', 'fdb9edeb84c80519b4a3abde1c39610a58116255f97e51563a3208a537d5d208', '55b17c0fa4639ff9dc1a66722ad57339bbd550bf63fbde3265a861de51ce1560');
INSERT INTO public.journal VALUES (148, '2019-01-20 03:00:00+00', 4, 'Người K.board_officer', 'report.receive', 7, 'report', 3, '{"sha256":"b44a62c86f6662c0536b90eef30a2f75052238a2250c185a71aab2ab0b0882f4","version":1}', '55b17c0fa4639ff9dc1a66722ad57339bbd550bf63fbde3265a861de51ce1560', '94a63080345eccfffb62a22dba90fd352f55ff03970786570ca23021f8390c85');
INSERT INTO public.journal VALUES (149, '2019-01-20 03:00:00+00', 2, 'Người K.bloc_deputy', 'report.seen', 7, 'report', 3, '{"version":1}', '94a63080345eccfffb62a22dba90fd352f55ff03970786570ca23021f8390c85', 'f2c9c2533ba26f5f68af4882d4495ebc19a2b974d1884b8995456aa1cd4cf645');
INSERT INTO public.journal VALUES (150, '2019-01-20 03:00:00+00', 2, 'Người K.bloc_deputy', 'report.approve', 7, 'report', 3, '{"sha256":"b44a62c86f6662c0536b90eef30a2f75052238a2250c185a71aab2ab0b0882f4","version":1}', 'f2c9c2533ba26f5f68af4882d4495ebc19a2b974d1884b8995456aa1cd4cf645', '82fc71a8be77e45dc7885278cfedbfc329ee29d3584109aa75add148dd39ac8e');
INSERT INTO public.journal VALUES (151, '2019-01-20 03:00:00+00', 9, 'Người DB.committee_officer', 'report.begin', 3, 'report', 4, '{"quarter":"2018-Q4"}', '82fc71a8be77e45dc7885278cfedbfc329ee29d3584109aa75add148dd39ac8e', 'db6c85336865936519cdacd99bbe0b5bcbec3325ff5fe82765b01e21c0c6a99c');
INSERT INTO public.journal VALUES (152, '2019-01-20 03:00:00+00', 8, 'Người DB.committee_secretary', 'report.submit', 3, 'report', 4, '{"sha256":"b75c66de579726d52a2ee5944e956c58ef5308e41828668157bb430ca69b6c80","version":1}', 'db6c85336865936519cdacd99bbe0b5bcbec3325ff5fe82765b01e21c0c6a99c', '7966bfeef3efe20f2b2ccdbc94f93cd00db274e15a367b08616f63d5baca31b4');
INSERT INTO public.journal VALUES (153, '2019-01-20 03:00:00+00', 6, 'Người D.committee_deputy', 'report.seen', 3, 'report', 4, '{"version":1}', '7966bfeef3efe20f2b2ccdbc94f93cd00db274e15a367b08616f63d5baca31b4', 'f2a49e1844d33ab7359af21f9360e0b2b7c9c8157cfc595a4676d4fb55f83961');
INSERT INTO public.journal VALUES (154, '2019-01-20 03:00:00+00', 6, 'Người D.committee_deputy', 'report.seen', 3, 'report', 4, '{"version":1}', 'f2a49e1844d33ab7359af21f9360e0b2b7c9c8157cfc595a4676d4fb55f83961', 'c7b5283c03caf6a674c3c1e29791aa0a565389f3ec34008382373e1fd9c0baae');
INSERT INTO public.journal VALUES (155, '2019-01-20 03:00:00+00', 6, 'Người D.committee_deputy', 'report.approve', 3, 'report', 4, '{"sha256":"b75c66de579726d52a2ee5944e956c58ef5308e41828668157bb430ca69b6c80","version":1}', 'c7b5283c03caf6a674c3c1e29791aa0a565389f3ec34008382373e1fd9c0baae', '2ab8573407528ccf2c435e9f03761bd447742998c019310ef705976445c79b7d');
INSERT INTO public.journal VALUES (156, '2019-01-20 03:00:00+00', 7, 'Người D.committee_officer', 'report.begin', 2, 'report', 5, '{"quarter":"2018-Q4"}', '2ab8573407528ccf2c435e9f03761bd447742998c019310ef705976445c79b7d', '867b9456712496f4aec170f9e75c5214ce5129fd06bb6c92eeaeecf4cdb3c4e2');
INSERT INTO public.journal VALUES (157, '2019-01-20 03:00:00+00', 5, 'Người D.committee_secretary', 'report.submit', 2, 'report', 5, '{"sha256":"39a7fb817a5d01b047c14ce86b4d19d18eca9e526051eefa63fb496d511843be","version":1}', '867b9456712496f4aec170f9e75c5214ce5129fd06bb6c92eeaeecf4cdb3c4e2', '2bda0adee5539b5db4501c5a07c392221fd0b1a9778279e924faf85c272a31ad');
INSERT INTO public.journal VALUES (158, '2019-01-20 03:00:00+00', 4, 'Người K.board_officer', 'report.seen', 2, 'report', 5, '{"version":1}', '2bda0adee5539b5db4501c5a07c392221fd0b1a9778279e924faf85c272a31ad', '05b0c67ad3b09fb69122ae98b4886be01acefcd5d44410b689ff5932a815ef8f');
INSERT INTO public.journal VALUES (159, '2019-01-20 03:00:00+00', 4, 'Người K.board_officer', 'report.seen', 2, 'report', 5, '{"version":1}', '05b0c67ad3b09fb69122ae98b4886be01acefcd5d44410b689ff5932a815ef8f', '5207d8e11f2430446531062a0c8e259b9fd9080ff88137af5b1b5c73e83d4d9a');
INSERT INTO public.journal VALUES (160, '2019-01-20 03:00:00+00', 4, 'Người K.board_officer', 'report.receive', 2, 'report', 5, '{"sha256":"39a7fb817a5d01b047c14ce86b4d19d18eca9e526051eefa63fb496d511843be","version":1}', '5207d8e11f2430446531062a0c8e259b9fd9080ff88137af5b1b5c73e83d4d9a', 'da554f20a4b87f79f8cb6d2363bcb1be8b1322f822430dbd192dadfe3f68b6d0');
INSERT INTO public.journal VALUES (161, '2019-01-20 03:00:00+00', 2, 'Người K.bloc_deputy', 'report.seen', 2, 'report', 5, '{"version":1}', 'da554f20a4b87f79f8cb6d2363bcb1be8b1322f822430dbd192dadfe3f68b6d0', '7b222b73b14f12b205047a1dc4ea3377f553b15ff994ae51189911f833c9e714');
INSERT INTO public.journal VALUES (162, '2019-01-20 03:00:00+00', 2, 'Người K.bloc_deputy', 'report.approve', 2, 'report', 5, '{"sha256":"39a7fb817a5d01b047c14ce86b4d19d18eca9e526051eefa63fb496d511843be","version":1}', '7b222b73b14f12b205047a1dc4ea3377f553b15ff994ae51189911f833c9e714', '8a9a5e58be6c4e54131d2cf333d7869af90f2276f9f00ebb24033089e5282b7d');
INSERT INTO public.journal VALUES (163, '2019-01-20 03:00:00+00', 4, 'Người K.board_officer', 'report.begin', 1, 'report', 6, '{"quarter":"2018-Q4"}', '8a9a5e58be6c4e54131d2cf333d7869af90f2276f9f00ebb24033089e5282b7d', '147036d375c83edb237854a5bf1c8ec121f77c506a7ab0e52e1321ca622dca96');
INSERT INTO public.journal VALUES (164, '2019-01-20 03:00:00+00', 4, 'Người K.board_officer', 'report.close', 1, 'report', 6, '{"sha256":"46232d354f94bffe1d4f6d734ef541332d605fddfc741815175518f988117f74","version":1}', '147036d375c83edb237854a5bf1c8ec121f77c506a7ab0e52e1321ca622dca96', '752d1e9a82f8e2451f47cf4385fe575e176c33977096929058b016f356cd20d8');
INSERT INTO public.journal VALUES (165, '2019-01-20 03:00:00+00', 1, 'Người K.bloc_secretary', 'document.sign', 1, 'signed_document', 1, '{"number":1,"sha256":"ec565f984898b6d90be14f40d1879b9a62978076bf2432795bebcada4abd69b5","term":"2015-2020","type":"BC"}', '752d1e9a82f8e2451f47cf4385fe575e176c33977096929058b016f356cd20d8', 'aafafcc6b647f59d54366fdb5a9fb0e947bda351f86c217472785e6cdc518a66');
INSERT INTO public.journal VALUES (166, '2019-01-20 03:00:00+00', 1, 'Người K.bloc_secretary', 'report.sign', 1, 'report', 6, '{"sha256":"46232d354f94bffe1d4f6d734ef541332d605fddfc741815175518f988117f74","version":1}', 'aafafcc6b647f59d54366fdb5a9fb0e947bda351f86c217472785e6cdc518a66', '739144eb284ef4b095eea47ff98c1645916e37d30888dc3754c6c76ea754e164');


--
-- Data for Name: journal_actor; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal_actor VALUES (1, 'system', 'system');
INSERT INTO public.journal_actor VALUES (2, 'Người D1.cell_secretary', 'nguoi d1.cell_secretary');
INSERT INTO public.journal_actor VALUES (3, 'Người DB1.cell_secretary', 'nguoi db1.cell_secretary');
INSERT INTO public.journal_actor VALUES (4, 'Người C.cell_secretary', 'nguoi c.cell_secretary');
INSERT INTO public.journal_actor VALUES (5, 'Người D.committee_secretary', 'nguoi d.committee_secretary');
INSERT INTO public.journal_actor VALUES (6, 'Người DB.committee_officer', 'nguoi db.committee_officer');
INSERT INTO public.journal_actor VALUES (7, 'Người DB.committee_secretary', 'nguoi db.committee_secretary');
INSERT INTO public.journal_actor VALUES (8, 'Người K.board_officer', 'nguoi k.board_officer');
INSERT INTO public.journal_actor VALUES (9, 'Người K.bloc_deputy', 'nguoi k.bloc_deputy');
INSERT INTO public.journal_actor VALUES (10, 'Người D.committee_deputy', 'nguoi d.committee_deputy');
INSERT INTO public.journal_actor VALUES (11, 'Người D.committee_officer', 'nguoi d.committee_officer');
INSERT INTO public.journal_actor VALUES (12, 'Người K.bloc_secretary', 'nguoi k.bloc_secretary');


--
-- Data for Name: key_question; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: mail_address; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: manifest; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.manifest VALUES (1, 5, 2, 3, '1.2.3.');
INSERT INTO public.manifest VALUES (2, 6, 4, 2, '1.2.');
INSERT INTO public.manifest VALUES (3, 6, 5, 2, '1.2.');
INSERT INTO public.manifest VALUES (4, 7, 3, 1, '1.');
INSERT INTO public.manifest VALUES (5, 7, 6, 1, '1.');


--
-- Data for Name: meeting; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.meeting VALUES (1, '2018-10-01', '2018-10-26', 'regular', '', NULL, '', 12, 11, 1, 0, 0, 6, 120, false, '', '2019-01-20 03:00:00+00', NULL, 1, 4, '1.2.4.');
INSERT INTO public.meeting VALUES (2, '2018-11-01', '2018-11-27', 'combined', '', 1, '', 12, 11, 1, 0, 0, 6, 120, false, '', '2019-01-20 03:00:00+00', NULL, 1, 4, '1.2.4.');
INSERT INTO public.meeting VALUES (3, '2018-12-01', '2019-01-03', 'regular', '', NULL, '', 12, 11, 1, 0, 0, 6, 120, false, '', '2019-01-20 03:00:00+00', NULL, 1, 4, '1.2.4.');
INSERT INTO public.meeting VALUES (4, '2018-10-01', '2018-10-26', 'regular', '', NULL, '', 12, 11, 1, 0, 0, 6, 120, false, '', '2019-01-20 03:00:00+00', NULL, 1, 6, '1.2.3.6.');
INSERT INTO public.meeting VALUES (5, '2018-11-01', '2018-11-27', 'combined', '', 1, '', 12, 11, 1, 0, 0, 6, 120, false, '', '2019-01-20 03:00:00+00', NULL, 1, 6, '1.2.3.6.');
INSERT INTO public.meeting VALUES (6, '2018-12-01', '2019-01-03', 'regular', '', NULL, '', 12, 11, 1, 0, 0, 6, 120, false, '', '2019-01-20 03:00:00+00', NULL, 1, 6, '1.2.3.6.');
INSERT INTO public.meeting VALUES (7, '2018-10-01', '2018-10-26', 'regular', '', NULL, '', 12, 11, 1, 0, 0, 6, 120, false, '', '2019-01-20 03:00:00+00', NULL, 1, 7, '1.7.');
INSERT INTO public.meeting VALUES (8, '2018-11-01', '2018-11-27', 'combined', '', 1, '', 12, 11, 1, 0, 0, 6, 120, false, '', '2019-01-20 03:00:00+00', NULL, 1, 7, '1.7.');
INSERT INTO public.meeting VALUES (9, '2018-12-01', '2019-01-03', 'regular', '', NULL, '', 12, 11, 1, 0, 0, 6, 120, false, '', '2019-01-20 03:00:00+00', NULL, 1, 7, '1.7.');


--
-- Data for Name: meeting_plan; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: meeting_record; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.meeting_record VALUES (1, 1, '08:00', '10:00', '', '', '', '', '', '', 4, '1.2.4.', 1547953200000);
INSERT INTO public.meeting_record VALUES (2, 2, '08:00', '10:00', '', '', '', '', '', '', 4, '1.2.4.', 1547953200000);
INSERT INTO public.meeting_record VALUES (3, 3, '08:00', '10:00', '', '', '', '', '', '', 4, '1.2.4.', 1547953200000);
INSERT INTO public.meeting_record VALUES (4, 4, '08:00', '10:00', '', '', '', '', '', '', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.meeting_record VALUES (5, 5, '08:00', '10:00', '', '', '', '', '', '', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.meeting_record VALUES (6, 6, '08:00', '10:00', '', '', '', '', '', '', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.meeting_record VALUES (7, 7, '08:00', '10:00', '', '', '', '', '', '', 7, '1.7.', 1547953200000);
INSERT INTO public.meeting_record VALUES (8, 8, '08:00', '10:00', '', '', '', '', '', '', 7, '1.7.', 1547953200000);
INSERT INTO public.meeting_record VALUES (9, 9, '08:00', '10:00', '', '', '', '', '', '', 7, '1.7.', 1547953200000);


--
-- Data for Name: meeting_window; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: member; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: notice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.notice VALUES (1, 'submitted', 'report', 1, 4, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Văn phòng","who":"Người D1.cell_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 5);
INSERT INTO public.notice VALUES (2, 'submitted', 'report', 1, 4, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Văn phòng","who":"Người D1.cell_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 6);
INSERT INTO public.notice VALUES (3, 'submitted', 'report', 1, 4, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Văn phòng","who":"Người D1.cell_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 7);
INSERT INTO public.notice VALUES (4, 'submitted', 'report', 2, 6, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Đội Một","who":"Người DB1.cell_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 8);
INSERT INTO public.notice VALUES (5, 'submitted', 'report', 2, 6, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Đội Một","who":"Người DB1.cell_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 9);
INSERT INTO public.notice VALUES (6, 'submitted', 'report', 3, 7, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Thư viện","who":"Người C.cell_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 1);
INSERT INTO public.notice VALUES (7, 'submitted', 'report', 3, 7, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Thư viện","who":"Người C.cell_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 2);
INSERT INTO public.notice VALUES (8, 'submitted', 'report', 3, 7, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Thư viện","who":"Người C.cell_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 3);
INSERT INTO public.notice VALUES (9, 'submitted', 'report', 3, 7, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Thư viện","who":"Người C.cell_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 4);
INSERT INTO public.notice VALUES (10, 'decision', 'report', 1, 4, '{"n":0,"quarter":"IV/2018","step":{"en":"Send back","vi":"Trả lại"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 10);
INSERT INTO public.notice VALUES (11, 'decision', 'report', 1, 4, '{"n":0,"quarter":"IV/2018","step":{"en":"Send back","vi":"Trả lại"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 11);
INSERT INTO public.notice VALUES (12, 'decision', 'report', 1, 4, '{"n":0,"quarter":"IV/2018","step":{"en":"Send back","vi":"Trả lại"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 12);
INSERT INTO public.notice VALUES (13, 'decision', 'report', 1, 4, '{"n":0,"quarter":"IV/2018","step":{"en":"Send back","vi":"Trả lại"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 13);
INSERT INTO public.notice VALUES (14, 'submitted', 'report', 1, 4, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Văn phòng","who":"Người D1.cell_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 5);
INSERT INTO public.notice VALUES (15, 'submitted', 'report', 1, 4, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Văn phòng","who":"Người D1.cell_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 6);
INSERT INTO public.notice VALUES (16, 'submitted', 'report', 1, 4, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Văn phòng","who":"Người D1.cell_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 7);
INSERT INTO public.notice VALUES (17, 'decision', 'report', 1, 4, '{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 10);
INSERT INTO public.notice VALUES (18, 'decision', 'report', 1, 4, '{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 11);
INSERT INTO public.notice VALUES (19, 'decision', 'report', 1, 4, '{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 12);
INSERT INTO public.notice VALUES (20, 'decision', 'report', 1, 4, '{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 13);
INSERT INTO public.notice VALUES (21, 'decision', 'report', 2, 6, '{"n":0,"quarter":"IV/2018","step":{"en":"Receive","vi":"Tiếp nhận"},"unit":"Chi bộ Đội Một","who":"Người DB.committee_officer"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 17);
INSERT INTO public.notice VALUES (22, 'decision', 'report', 2, 6, '{"n":0,"quarter":"IV/2018","step":{"en":"Receive","vi":"Tiếp nhận"},"unit":"Chi bộ Đội Một","who":"Người DB.committee_officer"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 18);
INSERT INTO public.notice VALUES (23, 'decision', 'report', 2, 6, '{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Đội Một","who":"Người DB.committee_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 17);
INSERT INTO public.notice VALUES (24, 'decision', 'report', 2, 6, '{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Đội Một","who":"Người DB.committee_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 18);
INSERT INTO public.notice VALUES (25, 'decision', 'report', 3, 7, '{"n":0,"quarter":"IV/2018","step":{"en":"Receive","vi":"Tiếp nhận"},"unit":"Chi bộ Thư viện","who":"Người K.board_officer"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 19);
INSERT INTO public.notice VALUES (26, 'decision', 'report', 3, 7, '{"n":0,"quarter":"IV/2018","step":{"en":"Receive","vi":"Tiếp nhận"},"unit":"Chi bộ Thư viện","who":"Người K.board_officer"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 20);
INSERT INTO public.notice VALUES (27, 'decision', 'report', 3, 7, '{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Thư viện","who":"Người K.bloc_deputy"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 19);
INSERT INTO public.notice VALUES (28, 'decision', 'report', 3, 7, '{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Thư viện","who":"Người K.bloc_deputy"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 20);
INSERT INTO public.notice VALUES (29, 'submitted', 'report', 4, 3, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Đảng bộ bộ phận Mẫu","who":"Người DB.committee_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 5);
INSERT INTO public.notice VALUES (30, 'submitted', 'report', 4, 3, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Đảng bộ bộ phận Mẫu","who":"Người DB.committee_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 6);
INSERT INTO public.notice VALUES (31, 'submitted', 'report', 4, 3, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Đảng bộ bộ phận Mẫu","who":"Người DB.committee_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 7);
INSERT INTO public.notice VALUES (32, 'decision', 'report', 4, 3, '{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Đảng bộ bộ phận Mẫu","who":"Người D.committee_deputy"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 8);
INSERT INTO public.notice VALUES (33, 'decision', 'report', 4, 3, '{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Đảng bộ bộ phận Mẫu","who":"Người D.committee_deputy"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 9);
INSERT INTO public.notice VALUES (34, 'submitted', 'report', 5, 2, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Đảng bộ Sở Mẫu","who":"Người D.committee_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 1);
INSERT INTO public.notice VALUES (35, 'submitted', 'report', 5, 2, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Đảng bộ Sở Mẫu","who":"Người D.committee_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 2);
INSERT INTO public.notice VALUES (36, 'submitted', 'report', 5, 2, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Đảng bộ Sở Mẫu","who":"Người D.committee_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 3);
INSERT INTO public.notice VALUES (37, 'submitted', 'report', 5, 2, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Đảng bộ Sở Mẫu","who":"Người D.committee_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 4);
INSERT INTO public.notice VALUES (38, 'decision', 'report', 5, 2, '{"n":0,"quarter":"IV/2018","step":{"en":"Receive","vi":"Tiếp nhận"},"unit":"Đảng bộ Sở Mẫu","who":"Người K.board_officer"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 5);
INSERT INTO public.notice VALUES (39, 'decision', 'report', 5, 2, '{"n":0,"quarter":"IV/2018","step":{"en":"Receive","vi":"Tiếp nhận"},"unit":"Đảng bộ Sở Mẫu","who":"Người K.board_officer"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 6);
INSERT INTO public.notice VALUES (40, 'decision', 'report', 5, 2, '{"n":0,"quarter":"IV/2018","step":{"en":"Receive","vi":"Tiếp nhận"},"unit":"Đảng bộ Sở Mẫu","who":"Người K.board_officer"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 7);
INSERT INTO public.notice VALUES (41, 'decision', 'report', 5, 2, '{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Đảng bộ Sở Mẫu","who":"Người K.bloc_deputy"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 5);
INSERT INTO public.notice VALUES (42, 'decision', 'report', 5, 2, '{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Đảng bộ Sở Mẫu","who":"Người K.bloc_deputy"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 6);
INSERT INTO public.notice VALUES (43, 'decision', 'report', 5, 2, '{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Đảng bộ Sở Mẫu","who":"Người K.bloc_deputy"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 7);


--
-- Data for Name: official_grade; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: once; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.once VALUES (1, 10, 'f5280a51874276c9', '75a064268d8066f6e05a87c1453cd04c48ae9508e9afddfc8cc61a94ceba77dc', '/scores/sheet/?meeting=1', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (2, 10, 'c5395661208e3ea9', 'ebdb340e713a7dc111f28705ebef4186146d5c137aeb4f394cb99c17de1324db', '/scores/sheet/?meeting=1', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (3, 10, 'dd40c9950c3b91d9', '036cabf527115034fe8c69140ec5299bc645bd7beec1e28276f5f575927cfef6', '/scores/sheet/?meeting=1', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (4, 10, 'dc68c2b68551b424', 'b3178e970ccb4df9bee0343aadf57ef546c5f0d1cbb40c776f3157a02a48ac12', '/scores/sheet/?meeting=2', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (5, 10, '260bb3107f0be775', '519bbd1813886cf5d367f3ddb52733ded0ea81221861acbe6eedced517c83d9a', '/scores/sheet/?meeting=2', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (6, 10, '39bfc1c8e621ef30', 'fe20acb0cdd4909f342bdde228cba14382f4ff73df7695981c84e9f2b8274b37', '/scores/sheet/?meeting=2', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (7, 10, '2b9f796e3678f03d', 'c818fb6902e302097ad4351fa3e19d58951bc1388430e75fa7815a173f5a8455', '/scores/sheet/?meeting=3', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (8, 10, '25dfe8130a3abde0', '6baa76333dd7e8cf5cc91540ab594cb83d9c1c3eef3dc8770f28df0367834540', '/scores/sheet/?meeting=3', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (9, 10, 'd367056aaf077021', 'b0f64f9e3c1d2fe30d9d9b9b9907e925f71c0be6970f5c6c144a78bc4ae650a5', '/scores/sheet/?meeting=3', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (10, 10, '4e2fe80590844940', '42449391115221384dbceeb718421650e1387bca871e2fb6cd5d68c25098e657', '/reports/details/?id=1', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (11, 10, 'fd4a8248614d7bfc', '504ff0ab27a4a616a263611b76e2bb133cdde39a4aaf8c1e373fb1ddeb51922b', '/reports/details/?id=1', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (12, 17, '31285a152a478bca', '472fd68b747734aa7b3ed1543ea014212cec53c8d8e22fd43ad7a6ac533baaf6', '/scores/sheet/?meeting=4', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (13, 17, 'c62a51a90a0b1785', '0db9c310b1e627eff7cc2f478ed425d3c60a63ffc9ebad3d86dffd11bae1a9df', '/scores/sheet/?meeting=4', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (14, 17, '1b5f16af19064c4e', '7098d2aba8f1f25927d2c21e77b68cf138af8d446298ed73bd7032f2f498462d', '/scores/sheet/?meeting=4', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (15, 17, '076a8eb4e888ec03', '1cf44464e24bd8751059279e8de1eb5a047e7de93525d59670775aeb06eb45f4', '/scores/sheet/?meeting=5', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (16, 17, 'df571b42dde4d8df', '5029be256b782b721032011be5dea27ee5cf1ce68de027e303d9d1de65327a28', '/scores/sheet/?meeting=5', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (17, 17, '200b2a171bca44e4', 'c55fd50e5c9f42d96067c5746ee6b65b7030ee8940b8b2ad0741932eabdae19f', '/scores/sheet/?meeting=5', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (18, 17, 'cf9f27d8683eac8e', '944b50179462a5aa501baa710ec2e9219c03df7d0725aa136c48dd5f546fd9c9', '/scores/sheet/?meeting=6', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (19, 17, '84ad8810027c1fbf', 'f7be3e93c4578df17824a2d30ea3277b1a323d7c297f279edb9e3ef19b72ba33', '/scores/sheet/?meeting=6', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (20, 17, '790eec5bc6c0f530', 'bfe4b8ed811496ef77528460fc984cdf58b5991e3619349012dc9d3ebad90a30', '/scores/sheet/?meeting=6', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (21, 17, '3d8480cc9c923416', '783bc9cfc48d10b108840861907ce837e43be500902b02e730c8644151bb48d0', '/reports/details/?id=2', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (22, 17, '106c76993e5c8be4', '1582e7916c320f0972bdb4f9b0912fa141ec00b720baf2d539c9af1381261949', '/reports/details/?id=2', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (23, 19, '5be3e0916a579e56', '67a2cf68bf68814c5f57f95a90c56e2beba9e123ec3109817bd3d3ffbb8ebba1', '/scores/sheet/?meeting=7', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (24, 19, '8f41643443821400', '9c18d39f3343ed44d8439c91a723663f9765263fd61606f97b3f6051c5b604ea', '/scores/sheet/?meeting=7', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (25, 19, '4d1822e8779db187', 'd1a4246b159d78b234afe7a4e23bac83bc3d4fc2c3fa9aaeade58a510e910deb', '/scores/sheet/?meeting=7', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (26, 19, 'ad8cfad3b98babc9', '7e062b65805209582088a2f80123e498c2294db04da87755b4356c45d9962985', '/scores/sheet/?meeting=8', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (27, 19, 'ef542f24fc3dfd48', '1f35e9c63224a65984651670105877f7606dab28f1d5195f8f64f6325b4d2cb3', '/scores/sheet/?meeting=8', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (28, 19, '6cd1a6ac8998f7df', '3bda95310edd3fc7402b8219d4a7250b9659ecc32004e49c0ccb3e1a406ab150', '/scores/sheet/?meeting=8', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (29, 19, 'dc7dc9c76404fc78', 'eacf730244c9289fe66f55b611538dcdc5ffd0ccd5368c310d2c98082d7194ee', '/scores/sheet/?meeting=9', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (30, 19, '46397fe2793186d9', '7e07c76e82e64da6e5a27fe54d4e7a8ed7fc247923a02fba04f4f47c57d314bc', '/scores/sheet/?meeting=9', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (31, 19, '63c0480c8800ddfb', '77f9220928f01c812480ee9a195f66c109163b982b50fd00131712c8eec58852', '/scores/sheet/?meeting=9', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (32, 19, '8f2952842f0de686', '0b5c78058b845bba1f228dee38a76eec9ad7f7004943197026447afe2035e54b', '/reports/details/?id=3', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (33, 19, 'c5db0461d0cafb7f', '3313e2ddd858f07b814ea0129001c2184c2550552b679f259ff004ee9bbd0d4f', '/reports/details/?id=3', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (34, 5, 'b965fb1c3607b2f8', '641ee651973fe35267c2c7c5872e55a2810ff30ac6324ef0834840896ec73e90', '/reports/details/?id=1', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (35, 10, '0f189edc0f7bb568', '7bf253fe8e25fcf4a8606d7236f0b8f6820317b3e6c729c380366f634f83c7c9', '/reports/details/?id=1', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (36, 5, '9b16029ae27a6142', 'd476d66831923b623c47d0053c8f0b73ed75f7589607d2e275678a891833d6ed', '/reports/details/?id=1', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (37, 9, '5bd731e1fe65abc4', 'cc2a9be46d095cb405a9d9ff4064f7c3b37ab0cb037242d8e0d65359476ececf', '/reports/details/?id=2', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (38, 8, '2a6a62bab433f82c', 'c0689887161fb3ef178d3dc9f458dd03ad4822fa18ab32b6f9b771697776bdd8', '/reports/details/?id=2', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (39, 4, '1c2eba55a30a39b2', '33c5065a2de250e4c519023d43349854253900b3ce6fcbe43c552c6e86cb8665', '/reports/details/?id=3', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (40, 2, '4c528ce0880a5e49', '0acbf4af1731a935eaa2e480d8eaeeda08412556b48f371ed36cfa6473e6c27e', '/reports/details/?id=3', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (41, 9, 'f7fe47c6792f7edb', 'aa36f27eb31ee4640d76edbb0c06dc1233bdd3f32d4d19ba1e16ee9600019bb6', '/reports/details/?id=4', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (42, 8, 'a3f8a89be728562a', '5df984ae83b7998b00a701f04bb36d237b9fc4fc0429a3d0496ac62ca6d6ef04', '/reports/details/?id=4', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (43, 6, '6d1ef1c7a2d5a907', '311a8b6487af3ffcd38266c8c9e9a0417f23f64669782e37b20a06cc30ad9dd6', '/reports/details/?id=4', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (44, 7, 'd84593cf91f5afb4', 'b651cff06c658159944a7813a46b65f5302ec7aa5b8f4b447d437e54c71ea074', '/reports/details/?id=5', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (45, 5, 'b10ee96ef947f32b', 'a69ebfbdcb8513c7ce5212e0e0742fefd26fa06addced7b1da18164591f9c419', '/reports/details/?id=5', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (46, 4, '622dc8c7ea7fb94f', 'a0eac7879f7ec990b1e046bf0540761f9d23e7327c929d0b7172607590c10b6d', '/reports/details/?id=5', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (47, 2, 'beb541e232917bfa', 'ffcc68e92f8b96291b23f3f4cc4c1b57b38ba9ac6d814d469da6161d449ecaf8', '/reports/details/?id=5', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (48, 4, '81795511b1cebe98', 'b059dca910ae7f73346d010bcc0b98eab9ebb4398b5e055a8bc17c9cd03427c8', '/reports/details/?id=6', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (49, 4, 'c2898fef214c3ae3', 'cda21617d6af839dc661599906622fdde0eb3587086726d609e809d09656389f', '/reports/details/?id=6', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (50, 1, '409815e132fd71cd', 'f392178ae25b9c5ea827e3fab5b21e9d3f61d2cf0f8479fed205a704371865ad', '/reports/details/?id=6', '2019-01-20 03:00:00+00');


--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person VALUES (1, 'Người K.bloc_secretary', 'nguoi k.bloc_secretary', '1.');
INSERT INTO public.person VALUES (2, 'Người K.bloc_deputy', 'nguoi k.bloc_deputy', '1.');
INSERT INTO public.person VALUES (3, 'Người K.board_head', 'nguoi k.board_head', '1.');
INSERT INTO public.person VALUES (4, 'Người K.board_officer', 'nguoi k.board_officer', '1.');
INSERT INTO public.person VALUES (5, 'Người D.committee_secretary', 'nguoi d.committee_secretary', '1.2.');
INSERT INTO public.person VALUES (6, 'Người D.committee_deputy', 'nguoi d.committee_deputy', '1.2.');
INSERT INTO public.person VALUES (7, 'Người D.committee_officer', 'nguoi d.committee_officer', '1.2.');
INSERT INTO public.person VALUES (8, 'Người DB.committee_secretary', 'nguoi db.committee_secretary', '1.2.3.');
INSERT INTO public.person VALUES (9, 'Người DB.committee_officer', 'nguoi db.committee_officer', '1.2.3.');
INSERT INTO public.person VALUES (10, 'Người D1.cell_secretary', 'nguoi d1.cell_secretary', '1.2.4.');
INSERT INTO public.person VALUES (11, 'Người D1.cell_deputy', 'nguoi d1.cell_deputy', '1.2.4.');
INSERT INTO public.person VALUES (12, 'Người D1.cell_member', 'nguoi d1.cell_member', '1.2.4.');
INSERT INTO public.person VALUES (13, 'Người D1.cell_clerk', 'nguoi d1.cell_clerk', '1.2.4.');
INSERT INTO public.person VALUES (14, 'Người D1.follower', 'nguoi d1.follower', '1.2.4.');
INSERT INTO public.person VALUES (15, 'Người D2.cell_secretary', 'nguoi d2.cell_secretary', '1.2.5.');
INSERT INTO public.person VALUES (16, 'Người D2.cell_clerk', 'nguoi d2.cell_clerk', '1.2.5.');
INSERT INTO public.person VALUES (17, 'Người DB1.cell_secretary', 'nguoi db1.cell_secretary', '1.2.3.6.');
INSERT INTO public.person VALUES (18, 'Người DB1.cell_clerk', 'nguoi db1.cell_clerk', '1.2.3.6.');
INSERT INTO public.person VALUES (19, 'Người C.cell_secretary', 'nguoi c.cell_secretary', '1.7.');
INSERT INTO public.person VALUES (20, 'Người C.cell_clerk', 'nguoi c.cell_clerk', '1.7.');
INSERT INTO public.person VALUES (21, 'Người K2.bloc_secretary', 'nguoi k2.bloc_secretary', '8.');
INSERT INTO public.person VALUES (22, 'Người K2.board_officer', 'nguoi k2.board_officer', '8.');
INSERT INTO public.person VALUES (23, 'Người E.committee_secretary', 'nguoi e.committee_secretary', '8.9.');
INSERT INTO public.person VALUES (24, 'Người E.committee_officer', 'nguoi e.committee_officer', '8.9.');
INSERT INTO public.person VALUES (25, 'Người E1.cell_secretary', 'nguoi e1.cell_secretary', '8.9.10.');
INSERT INTO public.person VALUES (26, 'Người E1.cell_clerk', 'nguoi e1.cell_clerk', '8.9.10.');
INSERT INTO public.person VALUES (27, 'Người administrator', 'nguoi administrator', '');
INSERT INTO public.person VALUES (28, 'Người auditor', 'nguoi auditor', '');


--
-- Data for Name: pin; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: pin_draft; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: post; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.post VALUES (1, 1, 'bloc_secretary', 1, '2015-01-01', NULL, 1, '1.', '2019-01-20 03:00:00+00', 0, '2019-01-20 03:00:00+00', NULL, '2019-01-20 03:00:00+00', NULL, NULL);
INSERT INTO public.post VALUES (2, 2, 'bloc_deputy', 1, '2015-01-01', NULL, 1, '1.', '2019-01-20 03:00:00+00', 0, '2019-01-20 03:00:00+00', NULL, '2019-01-20 03:00:00+00', NULL, NULL);
INSERT INTO public.post VALUES (3, 3, 'board_head', 1, '2015-01-01', NULL, 1, '1.', '2019-01-20 03:00:00+00', 0, '2019-01-20 03:00:00+00', NULL, '2019-01-20 03:00:00+00', NULL, NULL);
INSERT INTO public.post VALUES (4, 4, 'board_officer', 1, '2015-01-01', NULL, 1, '1.', '2019-01-20 03:00:00+00', 0, '2019-01-20 03:00:00+00', NULL, '2019-01-20 03:00:00+00', NULL, NULL);
INSERT INTO public.post VALUES (5, 5, 'committee_secretary', 2, '2015-01-01', NULL, 1, '1.2.', '2019-01-20 03:00:00+00', 0, '2019-01-20 03:00:00+00', NULL, '2019-01-20 03:00:00+00', NULL, NULL);
INSERT INTO public.post VALUES (6, 6, 'committee_deputy', 2, '2015-01-01', NULL, 1, '1.2.', '2019-01-20 03:00:00+00', 0, '2019-01-20 03:00:00+00', NULL, '2019-01-20 03:00:00+00', NULL, NULL);
INSERT INTO public.post VALUES (7, 7, 'committee_officer', 2, '2015-01-01', NULL, 1, '1.2.', '2019-01-20 03:00:00+00', 0, '2019-01-20 03:00:00+00', NULL, '2019-01-20 03:00:00+00', NULL, NULL);
INSERT INTO public.post VALUES (8, 8, 'committee_secretary', 3, '2015-01-01', NULL, 1, '1.2.3.', '2019-01-20 03:00:00+00', 0, '2019-01-20 03:00:00+00', NULL, '2019-01-20 03:00:00+00', NULL, NULL);
INSERT INTO public.post VALUES (9, 9, 'committee_officer', 3, '2015-01-01', NULL, 1, '1.2.3.', '2019-01-20 03:00:00+00', 0, '2019-01-20 03:00:00+00', NULL, '2019-01-20 03:00:00+00', NULL, NULL);
INSERT INTO public.post VALUES (10, 10, 'cell_secretary', 4, '2015-01-01', NULL, 1, '1.2.4.', '2019-01-20 03:00:00+00', 0, '2019-01-20 03:00:00+00', NULL, '2019-01-20 03:00:00+00', NULL, NULL);
INSERT INTO public.post VALUES (11, 11, 'cell_deputy', 4, '2015-01-01', NULL, 1, '1.2.4.', '2019-01-20 03:00:00+00', 0, '2019-01-20 03:00:00+00', NULL, '2019-01-20 03:00:00+00', NULL, NULL);
INSERT INTO public.post VALUES (12, 12, 'cell_member', 4, '2015-01-01', NULL, 1, '1.2.4.', '2019-01-20 03:00:00+00', 0, '2019-01-20 03:00:00+00', NULL, '2019-01-20 03:00:00+00', NULL, NULL);
INSERT INTO public.post VALUES (13, 13, 'cell_clerk', 4, '2015-01-01', NULL, 1, '1.2.4.', '2019-01-20 03:00:00+00', 0, '2019-01-20 03:00:00+00', NULL, '2019-01-20 03:00:00+00', NULL, NULL);
INSERT INTO public.post VALUES (14, 14, 'follower', 4, '2015-01-01', NULL, 1, '1.2.4.', '2019-01-20 03:00:00+00', 0, '2019-01-20 03:00:00+00', NULL, '2019-01-20 03:00:00+00', NULL, NULL);
INSERT INTO public.post VALUES (15, 15, 'cell_secretary', 5, '2015-01-01', NULL, 1, '1.2.5.', '2019-01-20 03:00:00+00', 0, '2019-01-20 03:00:00+00', NULL, '2019-01-20 03:00:00+00', NULL, NULL);
INSERT INTO public.post VALUES (16, 16, 'cell_clerk', 5, '2015-01-01', NULL, 1, '1.2.5.', '2019-01-20 03:00:00+00', 0, '2019-01-20 03:00:00+00', NULL, '2019-01-20 03:00:00+00', NULL, NULL);
INSERT INTO public.post VALUES (17, 17, 'cell_secretary', 6, '2015-01-01', NULL, 1, '1.2.3.6.', '2019-01-20 03:00:00+00', 0, '2019-01-20 03:00:00+00', NULL, '2019-01-20 03:00:00+00', NULL, NULL);
INSERT INTO public.post VALUES (18, 18, 'cell_clerk', 6, '2015-01-01', NULL, 1, '1.2.3.6.', '2019-01-20 03:00:00+00', 0, '2019-01-20 03:00:00+00', NULL, '2019-01-20 03:00:00+00', NULL, NULL);
INSERT INTO public.post VALUES (19, 19, 'cell_secretary', 7, '2015-01-01', NULL, 1, '1.7.', '2019-01-20 03:00:00+00', 0, '2019-01-20 03:00:00+00', NULL, '2019-01-20 03:00:00+00', NULL, NULL);
INSERT INTO public.post VALUES (20, 20, 'cell_clerk', 7, '2015-01-01', NULL, 1, '1.7.', '2019-01-20 03:00:00+00', 0, '2019-01-20 03:00:00+00', NULL, '2019-01-20 03:00:00+00', NULL, NULL);
INSERT INTO public.post VALUES (21, 21, 'bloc_secretary', 8, '2015-01-01', NULL, 1, '8.', '2019-01-20 03:00:00+00', 0, '2019-01-20 03:00:00+00', NULL, '2019-01-20 03:00:00+00', NULL, NULL);
INSERT INTO public.post VALUES (22, 22, 'board_officer', 8, '2015-01-01', NULL, 1, '8.', '2019-01-20 03:00:00+00', 0, '2019-01-20 03:00:00+00', NULL, '2019-01-20 03:00:00+00', NULL, NULL);
INSERT INTO public.post VALUES (23, 23, 'committee_secretary', 9, '2015-01-01', NULL, 1, '8.9.', '2019-01-20 03:00:00+00', 0, '2019-01-20 03:00:00+00', NULL, '2019-01-20 03:00:00+00', NULL, NULL);
INSERT INTO public.post VALUES (24, 24, 'committee_officer', 9, '2015-01-01', NULL, 1, '8.9.', '2019-01-20 03:00:00+00', 0, '2019-01-20 03:00:00+00', NULL, '2019-01-20 03:00:00+00', NULL, NULL);
INSERT INTO public.post VALUES (25, 25, 'cell_secretary', 10, '2015-01-01', NULL, 1, '8.9.10.', '2019-01-20 03:00:00+00', 0, '2019-01-20 03:00:00+00', NULL, '2019-01-20 03:00:00+00', NULL, NULL);
INSERT INTO public.post VALUES (26, 26, 'cell_clerk', 10, '2015-01-01', NULL, 1, '8.9.10.', '2019-01-20 03:00:00+00', 0, '2019-01-20 03:00:00+00', NULL, '2019-01-20 03:00:00+00', NULL, NULL);
INSERT INTO public.post VALUES (27, 27, 'administrator', NULL, '2015-01-01', NULL, 1, '', '2019-01-20 03:00:00+00', 0, '2019-01-20 03:00:00+00', NULL, '2019-01-20 03:00:00+00', NULL, NULL);
INSERT INTO public.post VALUES (28, 28, 'auditor', NULL, '2015-01-01', NULL, 1, '', '2019-01-20 03:00:00+00', 0, '2019-01-20 03:00:00+00', NULL, '2019-01-20 03:00:00+00', NULL, NULL);


--
-- Data for Name: quarter_lock; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quarter_lock VALUES (2, '2018-10-01', 2, 6, '1.2.3.6.');
INSERT INTO public.quarter_lock VALUES (3, '2018-10-01', 3, 7, '1.7.');
INSERT INTO public.quarter_lock VALUES (4, '2018-10-01', 1, 4, '1.2.4.');
INSERT INTO public.quarter_lock VALUES (5, '2018-10-01', 4, 3, '1.2.3.');
INSERT INTO public.quarter_lock VALUES (6, '2018-10-01', 5, 2, '1.2.');
INSERT INTO public.quarter_lock VALUES (7, '2018-10-01', 6, 1, '1.');


--
-- Data for Name: recovery_code; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: reorganisation; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: reorganisation_row; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: report; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.report VALUES (1, '2018-10-01', 'approved', 2, 2, 10, '2019-01-20 03:00:00+00', 2, NULL, NULL, '', false, 5, 4, '1.2.4.', 1, NULL, NULL, NULL);
INSERT INTO public.report VALUES (2, '2018-10-01', 'approved', 2, 3, 17, '2019-01-20 03:00:00+00', 1, NULL, NULL, '', false, 4, 6, '1.2.3.6.', 1, NULL, NULL, NULL);
INSERT INTO public.report VALUES (3, '2018-10-01', 'approved', 2, 1, 19, '2019-01-20 03:00:00+00', 1, NULL, NULL, '', false, 4, 7, '1.7.', 1, NULL, NULL, NULL);
INSERT INTO public.report VALUES (4, '2018-10-01', 'approved', 2, 2, 8, '2019-01-20 03:00:00+00', 1, NULL, NULL, '', false, 3, 3, '1.2.3.', 1, NULL, NULL, NULL);
INSERT INTO public.report VALUES (5, '2018-10-01', 'approved', 2, 1, 5, '2019-01-20 03:00:00+00', 1, NULL, NULL, '', false, 4, 2, '1.2.', 1, NULL, NULL, NULL);
INSERT INTO public.report VALUES (6, '2018-10-01', 'issued', 2, NULL, 4, '2019-01-20 03:00:00+00', 1, 1, '2019-01-20', 'Tỉnh ủy', false, 3, 1, '1.', 1, NULL, NULL, NULL);


--
-- Data for Name: report_draft; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.report_draft VALUES (1, 1, '{}', 4, '1.2.4.', 1547953200000);
INSERT INTO public.report_draft VALUES (2, 2, '{}', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.report_draft VALUES (3, 3, '{}', 7, '1.7.', 1547953200000);
INSERT INTO public.report_draft VALUES (4, 4, '{}', 3, '1.2.3.', 1547953200000);
INSERT INTO public.report_draft VALUES (5, 5, '{}', 2, '1.2.', 1547953200000);
INSERT INTO public.report_draft VALUES (6, 6, '{}', 1, '1.', 1547953200000);


--
-- Data for Name: report_look; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.report_look VALUES (1, 1, 1, '0d099d1ea17c0e8532b2bc801f712d54694f44a4695aa03437440783fe3872f3', 2, 5, 'Người D.committee_secretary', false, '2019-01-20 03:00:00+00', 4, '1.2.4.');
INSERT INTO public.report_look VALUES (2, 1, 1, '0d099d1ea17c0e8532b2bc801f712d54694f44a4695aa03437440783fe3872f3', 2, 5, 'Người D.committee_secretary', true, '2019-01-20 03:00:00+00', 4, '1.2.4.');
INSERT INTO public.report_look VALUES (3, 1, 2, '0d099d1ea17c0e8532b2bc801f712d54694f44a4695aa03437440783fe3872f3', 2, 5, 'Người D.committee_secretary', false, '2019-01-20 03:00:00+00', 4, '1.2.4.');
INSERT INTO public.report_look VALUES (4, 1, 2, '0d099d1ea17c0e8532b2bc801f712d54694f44a4695aa03437440783fe3872f3', 2, 5, 'Người D.committee_secretary', true, '2019-01-20 03:00:00+00', 4, '1.2.4.');
INSERT INTO public.report_look VALUES (5, 2, 1, '7b39314c124affa090ec1741df76a9ca69463553d74eb28d721dcff856588d90', 3, 9, 'Người DB.committee_officer', false, '2019-01-20 03:00:00+00', 6, '1.2.3.6.');
INSERT INTO public.report_look VALUES (6, 2, 1, '7b39314c124affa090ec1741df76a9ca69463553d74eb28d721dcff856588d90', 3, 9, 'Người DB.committee_officer', true, '2019-01-20 03:00:00+00', 6, '1.2.3.6.');
INSERT INTO public.report_look VALUES (7, 2, 1, '7b39314c124affa090ec1741df76a9ca69463553d74eb28d721dcff856588d90', 3, 8, 'Người DB.committee_secretary', false, '2019-01-20 03:00:00+00', 6, '1.2.3.6.');
INSERT INTO public.report_look VALUES (8, 2, 1, '7b39314c124affa090ec1741df76a9ca69463553d74eb28d721dcff856588d90', 3, 8, 'Người DB.committee_secretary', true, '2019-01-20 03:00:00+00', 6, '1.2.3.6.');
INSERT INTO public.report_look VALUES (9, 3, 1, 'b44a62c86f6662c0536b90eef30a2f75052238a2250c185a71aab2ab0b0882f4', 1, 4, 'Người K.board_officer', false, '2019-01-20 03:00:00+00', 7, '1.7.');
INSERT INTO public.report_look VALUES (10, 3, 1, 'b44a62c86f6662c0536b90eef30a2f75052238a2250c185a71aab2ab0b0882f4', 1, 4, 'Người K.board_officer', true, '2019-01-20 03:00:00+00', 7, '1.7.');
INSERT INTO public.report_look VALUES (11, 3, 1, 'b44a62c86f6662c0536b90eef30a2f75052238a2250c185a71aab2ab0b0882f4', 1, 2, 'Người K.bloc_deputy', false, '2019-01-20 03:00:00+00', 7, '1.7.');
INSERT INTO public.report_look VALUES (12, 4, 1, 'b75c66de579726d52a2ee5944e956c58ef5308e41828668157bb430ca69b6c80', 2, 6, 'Người D.committee_deputy', false, '2019-01-20 03:00:00+00', 3, '1.2.3.');
INSERT INTO public.report_look VALUES (13, 4, 1, 'b75c66de579726d52a2ee5944e956c58ef5308e41828668157bb430ca69b6c80', 2, 6, 'Người D.committee_deputy', true, '2019-01-20 03:00:00+00', 3, '1.2.3.');
INSERT INTO public.report_look VALUES (14, 5, 1, '39a7fb817a5d01b047c14ce86b4d19d18eca9e526051eefa63fb496d511843be', 1, 4, 'Người K.board_officer', false, '2019-01-20 03:00:00+00', 2, '1.2.');
INSERT INTO public.report_look VALUES (15, 5, 1, '39a7fb817a5d01b047c14ce86b4d19d18eca9e526051eefa63fb496d511843be', 1, 4, 'Người K.board_officer', true, '2019-01-20 03:00:00+00', 2, '1.2.');
INSERT INTO public.report_look VALUES (16, 5, 1, '39a7fb817a5d01b047c14ce86b4d19d18eca9e526051eefa63fb496d511843be', 1, 2, 'Người K.bloc_deputy', false, '2019-01-20 03:00:00+00', 2, '1.2.');


--
-- Data for Name: report_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.report_version VALUES (1, 1, 1, '{"children":[],"code":"D1","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"subordinate_cell","meetings":[{"commitment":"67cc4fbe17d078378228b10d07565233c56d061cce4dd3339e6db499fce500bd","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-10-26","kind":"regular","meeting":1,"outside_window":false,"period":"2018-10-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0},{"commitment":"b7e4ebd684bb8540ec6848647dd11888be2ae7e88de858ebcdcf6c0ce22ea144","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-11-27","kind":"combined","meeting":2,"outside_window":false,"period":"2018-11-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh","topic_id":1,"total":5500,"unexcused":0},{"commitment":"89b062422325ca5b6224195a4237e079a687ded481e81dc7dc8d9e1f882998f3","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2019-01-03","kind":"regular","meeting":3,"outside_window":false,"period":"2018-12-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0}],"missing":[],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Văn phòng","narrative":{},"path":"1.2.4.","quarter":"2018-Q4","unit":4}', '0d099d1ea17c0e8532b2bc801f712d54694f44a4695aa03437440783fe3872f3', '2019-01-20 03:00:00+00', 10, 4, '1.2.4.');
INSERT INTO public.report_version VALUES (2, 2, 1, '{"children":[],"code":"DB1","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"subordinate_cell","meetings":[{"commitment":"5630f1eb98d6e124059521eccabe533b68f16edad36f638821f70bc1c98241c6","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-10-26","kind":"regular","meeting":4,"outside_window":false,"period":"2018-10-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0},{"commitment":"42d33ac22655ba767feb798d7720d5d688d36e4d1fb68909f464b7de9dba5fc4","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-11-27","kind":"combined","meeting":5,"outside_window":false,"period":"2018-11-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh","topic_id":1,"total":5500,"unexcused":0},{"commitment":"6ede9ab1c264e191dc262516e6569f320ca2c405805d615f894ed4be49e184b1","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2019-01-03","kind":"regular","meeting":6,"outside_window":false,"period":"2018-12-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0}],"missing":[],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Đội Một","narrative":{},"path":"1.2.3.6.","quarter":"2018-Q4","unit":6}', '7b39314c124affa090ec1741df76a9ca69463553d74eb28d721dcff856588d90', '2019-01-20 03:00:00+00', 17, 6, '1.2.3.6.');
INSERT INTO public.report_version VALUES (3, 3, 1, '{"children":[],"code":"C","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"grassroots_cell","meetings":[{"commitment":"376cc27a5e264f9500899377205440cccc50530a73c4462e79dd09131d340b45","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-10-26","kind":"regular","meeting":7,"outside_window":false,"period":"2018-10-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0},{"commitment":"a7e7e809fa6b778f4a27bd39caccd888f105c5e04cc27811cf6c218c85e3898a","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-11-27","kind":"combined","meeting":8,"outside_window":false,"period":"2018-11-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh","topic_id":1,"total":5500,"unexcused":0},{"commitment":"94802222e273b2bdc389ce83692ddf0803fded02b97df30a9e50c547960bc2ec","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2019-01-03","kind":"regular","meeting":9,"outside_window":false,"period":"2018-12-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0}],"missing":[],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Thư viện","narrative":{},"path":"1.7.","quarter":"2018-Q4","unit":7}', 'b44a62c86f6662c0536b90eef30a2f75052238a2250c185a71aab2ab0b0882f4', '2019-01-20 03:00:00+00', 19, 7, '1.7.');
INSERT INTO public.report_version VALUES (4, 1, 2, '{"children":[],"code":"D1","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"subordinate_cell","meetings":[{"commitment":"67cc4fbe17d078378228b10d07565233c56d061cce4dd3339e6db499fce500bd","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-10-26","kind":"regular","meeting":1,"outside_window":false,"period":"2018-10-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0},{"commitment":"b7e4ebd684bb8540ec6848647dd11888be2ae7e88de858ebcdcf6c0ce22ea144","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-11-27","kind":"combined","meeting":2,"outside_window":false,"period":"2018-11-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh","topic_id":1,"total":5500,"unexcused":0},{"commitment":"89b062422325ca5b6224195a4237e079a687ded481e81dc7dc8d9e1f882998f3","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2019-01-03","kind":"regular","meeting":3,"outside_window":false,"period":"2018-12-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0}],"missing":[],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Văn phòng","narrative":{},"path":"1.2.4.","quarter":"2018-Q4","unit":4}', '0d099d1ea17c0e8532b2bc801f712d54694f44a4695aa03437440783fe3872f3', '2019-01-20 03:00:00+00', 10, 4, '1.2.4.');
INSERT INTO public.report_version VALUES (5, 4, 1, '{"cells_owed":1,"children":[{"cells_owed":1,"dissolved":false,"figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"kind":"subordinate_cell","months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Đội Một","sha256":"7b39314c124affa090ec1741df76a9ca69463553d74eb28d721dcff856588d90","unit":6,"version":1}],"code":"DB","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"sectional_committee","meetings":[],"missing":[],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ bộ phận Mẫu","narrative":{},"path":"1.2.3.","quarter":"2018-Q4","unit":3}', 'b75c66de579726d52a2ee5944e956c58ef5308e41828668157bb430ca69b6c80', '2019-01-20 03:00:00+00', 8, 3, '1.2.3.');
INSERT INTO public.report_version VALUES (6, 5, 1, '{"cells_owed":3,"children":[{"cells_owed":1,"dissolved":false,"figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"kind":"subordinate_cell","months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Văn phòng","sha256":"0d099d1ea17c0e8532b2bc801f712d54694f44a4695aa03437440783fe3872f3","unit":4,"version":2},{"cells_owed":1,"dissolved":false,"figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"kind":"sectional_committee","months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ bộ phận Mẫu","sha256":"b75c66de579726d52a2ee5944e956c58ef5308e41828668157bb430ca69b6c80","unit":3,"version":1}],"code":"D","figures":{"average":6,"cells":2,"cells_met":2,"due":72,"excused":6,"fair":0,"good":0,"held":6,"members":24,"outside_window":0,"owed":6,"points_sum":33000,"poor":0,"present":66,"scored":6,"thematic_cells":2,"thematic_count":2,"unexcused":0},"form":2,"gaps":[{"name":"Chi bộ Thanh tra","reason":"Chi bộ đang kiện toàn","unit":5}],"kind":"grassroots_committee","meetings":[],"missing":[{"cell":true,"child":5,"kind":"subordinate_cell","name":"Chi bộ Thanh tra","reason":"Chi bộ đang kiện toàn","through":5,"under":"Đảng bộ Sở Mẫu","unit":5}],"months":{"2018-10-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":2,"thematic_count":2,"unexcused":0},"2018-12-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ Sở Mẫu","narrative":{},"path":"1.2.","quarter":"2018-Q4","unit":2}', '39a7fb817a5d01b047c14ce86b4d19d18eca9e526051eefa63fb496d511843be', '2019-01-20 03:00:00+00', 5, 2, '1.2.');
INSERT INTO public.report_version VALUES (7, 6, 1, '{"cells_owed":4,"children":[{"cells_owed":1,"dissolved":false,"figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"kind":"grassroots_cell","months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Thư viện","sha256":"b44a62c86f6662c0536b90eef30a2f75052238a2250c185a71aab2ab0b0882f4","unit":7,"version":1},{"cells_owed":3,"dissolved":false,"figures":{"average":6,"cells":2,"cells_met":2,"due":72,"excused":6,"fair":0,"good":0,"held":6,"members":24,"outside_window":0,"owed":6,"points_sum":33000,"poor":0,"present":66,"scored":6,"thematic_cells":2,"thematic_count":2,"unexcused":0},"kind":"grassroots_committee","months":{"2018-10-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":2,"thematic_count":2,"unexcused":0},"2018-12-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ Sở Mẫu","sha256":"39a7fb817a5d01b047c14ce86b4d19d18eca9e526051eefa63fb496d511843be","unit":2,"version":1}],"code":"K","figures":{"average":9,"cells":3,"cells_met":3,"due":108,"excused":9,"fair":0,"good":0,"held":9,"members":36,"outside_window":0,"owed":9,"points_sum":49500,"poor":0,"present":99,"scored":9,"thematic_cells":3,"thematic_count":3,"unexcused":0},"form":2,"gaps":[],"kind":"bloc","meetings":[],"missing":[{"cell":true,"child":2,"kind":"subordinate_cell","name":"Chi bộ Thanh tra","reason":"Chi bộ đang kiện toàn","through":5,"under":"Đảng bộ Sở Mẫu","unit":5}],"months":{"2018-10-01":{"average":3,"cells":3,"cells_met":3,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":36,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":3,"cells":3,"cells_met":3,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":36,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":3,"thematic_count":3,"unexcused":0},"2018-12-01":{"average":3,"cells":3,"cells_met":3,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":36,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ Khối Một","narrative":{},"path":"1.","quarter":"2018-Q4","unit":1}', '46232d354f94bffe1d4f6d734ef541332d605fddfc741815175518f988117f74', '2019-01-20 03:00:00+00', 4, 1, '1.');


--
-- Data for Name: roll_entry; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: route; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.route VALUES (1, 'quarterly', 1, 'report', 'Quy trình báo cáo quý', 'The quarterly report', 'published', '2000-01-01', '2019-01-20 03:00:00+00', 2, NULL, '');
INSERT INTO public.route VALUES (2, 'answer', 1, 'answer', 'Quy trình báo cáo thực hiện văn bản', 'The answer to a directive', 'published', '2000-01-01', '2019-01-20 03:00:00+00', 2, NULL, '');


--
-- Data for Name: score_sheet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.score_sheet VALUES (1, 1, 1, 'voted', 5500, 'average', 11, 11, '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', '67cc4fbe17d078378228b10d07565233c56d061cce4dd3339e6db499fce500bd', 5, 4, '1.2.4.');
INSERT INTO public.score_sheet VALUES (2, 2, 1, 'voted', 5500, 'average', 11, 11, '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', 'b7e4ebd684bb8540ec6848647dd11888be2ae7e88de858ebcdcf6c0ce22ea144', 5, 4, '1.2.4.');
INSERT INTO public.score_sheet VALUES (3, 3, 1, 'voted', 5500, 'average', 11, 11, '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', '89b062422325ca5b6224195a4237e079a687ded481e81dc7dc8d9e1f882998f3', 5, 4, '1.2.4.');
INSERT INTO public.score_sheet VALUES (4, 4, 1, 'voted', 5500, 'average', 11, 11, '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', '5630f1eb98d6e124059521eccabe533b68f16edad36f638821f70bc1c98241c6', 5, 6, '1.2.3.6.');
INSERT INTO public.score_sheet VALUES (5, 5, 1, 'voted', 5500, 'average', 11, 11, '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', '42d33ac22655ba767feb798d7720d5d688d36e4d1fb68909f464b7de9dba5fc4', 5, 6, '1.2.3.6.');
INSERT INTO public.score_sheet VALUES (6, 6, 1, 'voted', 5500, 'average', 11, 11, '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', '6ede9ab1c264e191dc262516e6569f320ca2c405805d615f894ed4be49e184b1', 5, 6, '1.2.3.6.');
INSERT INTO public.score_sheet VALUES (7, 7, 1, 'voted', 5500, 'average', 11, 11, '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', '376cc27a5e264f9500899377205440cccc50530a73c4462e79dd09131d340b45', 5, 7, '1.7.');
INSERT INTO public.score_sheet VALUES (8, 8, 1, 'voted', 5500, 'average', 11, 11, '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', 'a7e7e809fa6b778f4a27bd39caccd888f105c5e04cc27811cf6c218c85e3898a', 5, 7, '1.7.');
INSERT INTO public.score_sheet VALUES (9, 9, 1, 'voted', 5500, 'average', 11, 11, '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', '94802222e273b2bdc389ce83692ddf0803fded02b97df30a9e50c547960bc2ec', 5, 7, '1.7.');


--
-- Data for Name: search_piece; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.search_piece VALUES (5, 'm', 1);
INSERT INTO public.search_piece VALUES (5, 'em', 1);
INSERT INTO public.search_piece VALUES (5, 'stem', 1);
INSERT INTO public.search_piece VALUES (5, 'tem', 1);
INSERT INTO public.search_piece VALUES (5, 'ystem', 1);
INSERT INTO public.search_piece VALUES (5, 'system', 1);
INSERT INTO public.search_piece VALUES (1, 'mot', 1);
INSERT INTO public.search_piece VALUES (1, 'k', 1);
INSERT INTO public.search_piece VALUES (1, 'ang bo khoi ', 1);
INSERT INTO public.search_piece VALUES (1, 'dang bo khoi', 1);
INSERT INTO public.search_piece VALUES (1, 'g bo khoi mo', 1);
INSERT INTO public.search_piece VALUES (1, 'ot', 1);
INSERT INTO public.search_piece VALUES (1, 'bo khoi mot', 1);
INSERT INTO public.search_piece VALUES (1, 'hoi mot', 1);
INSERT INTO public.search_piece VALUES (1, 'o khoi mot', 1);
INSERT INTO public.search_piece VALUES (1, 't', 1);
INSERT INTO public.search_piece VALUES (1, 'ng bo khoi m', 1);
INSERT INTO public.search_piece VALUES (1, 'oi mot', 1);
INSERT INTO public.search_piece VALUES (1, 'khoi mot', 1);
INSERT INTO public.search_piece VALUES (1, 'i mot', 1);
INSERT INTO public.search_piece VALUES (2, 'mot', 1);
INSERT INTO public.search_piece VALUES (2, 'k', 1);
INSERT INTO public.search_piece VALUES (2, 'ang bo khoi ', 1);
INSERT INTO public.search_piece VALUES (2, 'dang bo khoi', 1);
INSERT INTO public.search_piece VALUES (2, 'g bo khoi mo', 1);
INSERT INTO public.search_piece VALUES (2, 'ot', 1);
INSERT INTO public.search_piece VALUES (2, 'bo khoi mot', 1);
INSERT INTO public.search_piece VALUES (2, 'hoi mot', 1);
INSERT INTO public.search_piece VALUES (2, 'o khoi mot', 1);
INSERT INTO public.search_piece VALUES (2, 't', 1);
INSERT INTO public.search_piece VALUES (2, 'ng bo khoi m', 1);
INSERT INTO public.search_piece VALUES (2, 'oi mot', 1);
INSERT INTO public.search_piece VALUES (2, 'khoi mot', 1);
INSERT INTO public.search_piece VALUES (2, 'i mot', 1);
INSERT INTO public.search_piece VALUES (3, 'cretary', 1);
INSERT INTO public.search_piece VALUES (3, 'etary', 1);
INSERT INTO public.search_piece VALUES (3, '_secretary', 1);
INSERT INTO public.search_piece VALUES (3, 'secretary', 1);
INSERT INTO public.search_piece VALUES (3, '.bloc_secret', 1);
INSERT INTO public.search_piece VALUES (3, 'guoi k.bloc_', 1);
INSERT INTO public.search_piece VALUES (3, 'ecretary', 1);
INSERT INTO public.search_piece VALUES (3, 'tary', 1);
INSERT INTO public.search_piece VALUES (3, 'oc_secretary', 1);
INSERT INTO public.search_piece VALUES (3, 'y', 1);
INSERT INTO public.search_piece VALUES (3, 'retary', 1);
INSERT INTO public.search_piece VALUES (3, 'uoi k.bloc_s', 1);
INSERT INTO public.search_piece VALUES (3, 'oi k.bloc_se', 1);
INSERT INTO public.search_piece VALUES (3, 'k.bloc_secre', 1);
INSERT INTO public.search_piece VALUES (3, 'ry', 1);
INSERT INTO public.search_piece VALUES (3, 'ary', 1);
INSERT INTO public.search_piece VALUES (3, 'c_secretary', 1);
INSERT INTO public.search_piece VALUES (3, 'loc_secretar', 1);
INSERT INTO public.search_piece VALUES (3, 'bloc_secreta', 1);
INSERT INTO public.search_piece VALUES (3, 'nguoi k.bloc', 1);
INSERT INTO public.search_piece VALUES (3, 'i k.bloc_sec', 1);
INSERT INTO public.search_piece VALUES (4, '.bloc-secret', 1);
INSERT INTO public.search_piece VALUES (4, 'cretary', 1);
INSERT INTO public.search_piece VALUES (4, 'etary', 1);
INSERT INTO public.search_piece VALUES (4, 'secretary', 1);
INSERT INTO public.search_piece VALUES (4, 'ecretary', 1);
INSERT INTO public.search_piece VALUES (4, 'loc-secretar', 1);
INSERT INTO public.search_piece VALUES (4, 'oc-secretary', 1);
INSERT INTO public.search_piece VALUES (4, 'tary', 1);
INSERT INTO public.search_piece VALUES (4, 'bloc-secreta', 1);
INSERT INTO public.search_piece VALUES (4, 'y', 1);
INSERT INTO public.search_piece VALUES (4, 'retary', 1);
INSERT INTO public.search_piece VALUES (4, '-secretary', 1);
INSERT INTO public.search_piece VALUES (4, 'c-secretary', 1);
INSERT INTO public.search_piece VALUES (4, 'ry', 1);
INSERT INTO public.search_piece VALUES (4, 'ary', 1);
INSERT INTO public.search_piece VALUES (4, 'k.bloc-secre', 1);
INSERT INTO public.search_piece VALUES (3, 'uoi k.bloc_d', 2);
INSERT INTO public.search_piece VALUES (3, 'loc_deputy', 2);
INSERT INTO public.search_piece VALUES (3, 'c_deputy', 2);
INSERT INTO public.search_piece VALUES (3, 'bloc_deputy', 2);
INSERT INTO public.search_piece VALUES (3, 'oi k.bloc_de', 2);
INSERT INTO public.search_piece VALUES (3, 'nguoi k.bloc', 2);
INSERT INTO public.search_piece VALUES (3, 'deputy', 2);
INSERT INTO public.search_piece VALUES (3, 'oc_deputy', 2);
INSERT INTO public.search_piece VALUES (3, 'ty', 2);
INSERT INTO public.search_piece VALUES (3, 'y', 2);
INSERT INTO public.search_piece VALUES (3, 'puty', 2);
INSERT INTO public.search_piece VALUES (3, '_deputy', 2);
INSERT INTO public.search_piece VALUES (3, 'guoi k.bloc_', 2);
INSERT INTO public.search_piece VALUES (3, 'i k.bloc_dep', 2);
INSERT INTO public.search_piece VALUES (3, '.bloc_deputy', 2);
INSERT INTO public.search_piece VALUES (3, 'eputy', 2);
INSERT INTO public.search_piece VALUES (3, 'k.bloc_deput', 2);
INSERT INTO public.search_piece VALUES (3, 'uty', 2);
INSERT INTO public.search_piece VALUES (4, 'k.bloc-deput', 2);
INSERT INTO public.search_piece VALUES (4, '.bloc-deputy', 2);
INSERT INTO public.search_piece VALUES (4, 'deputy', 2);
INSERT INTO public.search_piece VALUES (4, '-deputy', 2);
INSERT INTO public.search_piece VALUES (4, 'bloc-deputy', 2);
INSERT INTO public.search_piece VALUES (4, 'ty', 2);
INSERT INTO public.search_piece VALUES (4, 'c-deputy', 2);
INSERT INTO public.search_piece VALUES (4, 'y', 2);
INSERT INTO public.search_piece VALUES (4, 'puty', 2);
INSERT INTO public.search_piece VALUES (4, 'loc-deputy', 2);
INSERT INTO public.search_piece VALUES (4, 'oc-deputy', 2);
INSERT INTO public.search_piece VALUES (4, 'eputy', 2);
INSERT INTO public.search_piece VALUES (4, 'uty', 2);
INSERT INTO public.search_piece VALUES (3, 'd', 3);
INSERT INTO public.search_piece VALUES (3, 'nguoi k.boar', 3);
INSERT INTO public.search_piece VALUES (3, '_head', 3);
INSERT INTO public.search_piece VALUES (3, 'ad', 3);
INSERT INTO public.search_piece VALUES (3, 'head', 3);
INSERT INTO public.search_piece VALUES (3, 'board_head', 3);
INSERT INTO public.search_piece VALUES (3, 'k.board_head', 3);
INSERT INTO public.search_piece VALUES (3, 'i k.board_he', 3);
INSERT INTO public.search_piece VALUES (3, 'd_head', 3);
INSERT INTO public.search_piece VALUES (3, 'guoi k.board', 3);
INSERT INTO public.search_piece VALUES (3, 'ard_head', 3);
INSERT INTO public.search_piece VALUES (3, 'ead', 3);
INSERT INTO public.search_piece VALUES (3, 'uoi k.board_', 3);
INSERT INTO public.search_piece VALUES (3, '.board_head', 3);
INSERT INTO public.search_piece VALUES (3, 'oi k.board_h', 3);
INSERT INTO public.search_piece VALUES (3, 'rd_head', 3);
INSERT INTO public.search_piece VALUES (3, 'oard_head', 3);
INSERT INTO public.search_piece VALUES (4, 'k.board-head', 3);
INSERT INTO public.search_piece VALUES (4, 'd', 3);
INSERT INTO public.search_piece VALUES (4, 'd-head', 3);
INSERT INTO public.search_piece VALUES (4, '-head', 3);
INSERT INTO public.search_piece VALUES (4, 'ad', 3);
INSERT INTO public.search_piece VALUES (4, 'head', 3);
INSERT INTO public.search_piece VALUES (4, 'ard-head', 3);
INSERT INTO public.search_piece VALUES (4, 'ead', 3);
INSERT INTO public.search_piece VALUES (4, 'board-head', 3);
INSERT INTO public.search_piece VALUES (4, '.board-head', 3);
INSERT INTO public.search_piece VALUES (4, 'rd-head', 3);
INSERT INTO public.search_piece VALUES (4, 'oard-head', 3);
INSERT INTO public.search_piece VALUES (3, 'nguoi k.boar', 4);
INSERT INTO public.search_piece VALUES (3, 'oard_officer', 4);
INSERT INTO public.search_piece VALUES (3, '.board_offic', 4);
INSERT INTO public.search_piece VALUES (3, 'k.board_offi', 4);
INSERT INTO public.search_piece VALUES (3, 'uoi k.board_', 4);
INSERT INTO public.search_piece VALUES (3, 'r', 4);
INSERT INTO public.search_piece VALUES (3, 'officer', 4);
INSERT INTO public.search_piece VALUES (3, 'd_officer', 4);
INSERT INTO public.search_piece VALUES (3, 'er', 4);
INSERT INTO public.search_piece VALUES (3, 'guoi k.board', 4);
INSERT INTO public.search_piece VALUES (3, 'fficer', 4);
INSERT INTO public.search_piece VALUES (3, 'ard_officer', 4);
INSERT INTO public.search_piece VALUES (3, 'icer', 4);
INSERT INTO public.search_piece VALUES (3, 'board_office', 4);
INSERT INTO public.search_piece VALUES (3, '_officer', 4);
INSERT INTO public.search_piece VALUES (3, 'rd_officer', 4);
INSERT INTO public.search_piece VALUES (3, 'cer', 4);
INSERT INTO public.search_piece VALUES (3, 'i k.board_of', 4);
INSERT INTO public.search_piece VALUES (3, 'ficer', 4);
INSERT INTO public.search_piece VALUES (3, 'oi k.board_o', 4);
INSERT INTO public.search_piece VALUES (4, 'oard-officer', 4);
INSERT INTO public.search_piece VALUES (4, 'r', 4);
INSERT INTO public.search_piece VALUES (4, 'officer', 4);
INSERT INTO public.search_piece VALUES (4, 'er', 4);
INSERT INTO public.search_piece VALUES (4, 'board-office', 4);
INSERT INTO public.search_piece VALUES (4, 'fficer', 4);
INSERT INTO public.search_piece VALUES (4, 'icer', 4);
INSERT INTO public.search_piece VALUES (4, '-officer', 4);
INSERT INTO public.search_piece VALUES (4, '.board-offic', 4);
INSERT INTO public.search_piece VALUES (4, 'cer', 4);
INSERT INTO public.search_piece VALUES (4, 'ficer', 4);
INSERT INTO public.search_piece VALUES (4, 'd-officer', 4);
INSERT INTO public.search_piece VALUES (4, 'rd-officer', 4);
INSERT INTO public.search_piece VALUES (4, 'k.board-offi', 4);
INSERT INTO public.search_piece VALUES (4, 'ard-officer', 4);
INSERT INTO public.search_piece VALUES (1, 'o mau', 2);
INSERT INTO public.search_piece VALUES (1, 'bo so mau', 2);
INSERT INTO public.search_piece VALUES (1, 'ng bo so mau', 2);
INSERT INTO public.search_piece VALUES (1, 'dang bo so m', 2);
INSERT INTO public.search_piece VALUES (1, 'ang bo so ma', 2);
INSERT INTO public.search_piece VALUES (1, 'au', 2);
INSERT INTO public.search_piece VALUES (1, 'so mau', 2);
INSERT INTO public.search_piece VALUES (1, 'mau', 2);
INSERT INTO public.search_piece VALUES (1, 'u', 2);
INSERT INTO public.search_piece VALUES (1, 'd', 2);
INSERT INTO public.search_piece VALUES (1, 'o so mau', 2);
INSERT INTO public.search_piece VALUES (1, 'g bo so mau', 2);
INSERT INTO public.search_piece VALUES (2, 'o mau', 2);
INSERT INTO public.search_piece VALUES (2, 'bo so mau', 2);
INSERT INTO public.search_piece VALUES (2, 'ng bo so mau', 2);
INSERT INTO public.search_piece VALUES (2, 'dang bo so m', 2);
INSERT INTO public.search_piece VALUES (2, 'ang bo so ma', 2);
INSERT INTO public.search_piece VALUES (2, 'au', 2);
INSERT INTO public.search_piece VALUES (2, 'so mau', 2);
INSERT INTO public.search_piece VALUES (2, 'mau', 2);
INSERT INTO public.search_piece VALUES (2, 'u', 2);
INSERT INTO public.search_piece VALUES (2, 'd', 2);
INSERT INTO public.search_piece VALUES (2, 'o so mau', 2);
INSERT INTO public.search_piece VALUES (2, 'g bo so mau', 2);
INSERT INTO public.search_piece VALUES (3, 'ry', 5);
INSERT INTO public.search_piece VALUES (3, 'retary', 5);
INSERT INTO public.search_piece VALUES (3, 'mmittee_secr', 5);
INSERT INTO public.search_piece VALUES (3, 'd.committee_', 5);
INSERT INTO public.search_piece VALUES (3, 'committee_se', 5);
INSERT INTO public.search_piece VALUES (3, 'nguoi d.comm', 5);
INSERT INTO public.search_piece VALUES (3, 'secretary', 5);
INSERT INTO public.search_piece VALUES (3, 'uoi d.commit', 5);
INSERT INTO public.search_piece VALUES (3, 'y', 5);
INSERT INTO public.search_piece VALUES (3, 'ommittee_sec', 5);
INSERT INTO public.search_piece VALUES (3, 'ecretary', 5);
INSERT INTO public.search_piece VALUES (3, '_secretary', 5);
INSERT INTO public.search_piece VALUES (3, '.committee_s', 5);
INSERT INTO public.search_piece VALUES (3, 'etary', 5);
INSERT INTO public.search_piece VALUES (3, 'ary', 5);
INSERT INTO public.search_piece VALUES (3, 'e_secretary', 5);
INSERT INTO public.search_piece VALUES (3, 'i d.committe', 5);
INSERT INTO public.search_piece VALUES (3, 'guoi d.commi', 5);
INSERT INTO public.search_piece VALUES (3, 'mittee_secre', 5);
INSERT INTO public.search_piece VALUES (3, 'ee_secretary', 5);
INSERT INTO public.search_piece VALUES (3, 'tary', 5);
INSERT INTO public.search_piece VALUES (3, 'cretary', 5);
INSERT INTO public.search_piece VALUES (3, 'ttee_secreta', 5);
INSERT INTO public.search_piece VALUES (3, 'ittee_secret', 5);
INSERT INTO public.search_piece VALUES (3, 'tee_secretar', 5);
INSERT INTO public.search_piece VALUES (3, 'oi d.committ', 5);
INSERT INTO public.search_piece VALUES (4, 'ry', 5);
INSERT INTO public.search_piece VALUES (4, 'ittee-secret', 5);
INSERT INTO public.search_piece VALUES (4, 'retary', 5);
INSERT INTO public.search_piece VALUES (4, 'e-secretary', 5);
INSERT INTO public.search_piece VALUES (4, 'secretary', 5);
INSERT INTO public.search_piece VALUES (4, 'y', 5);
INSERT INTO public.search_piece VALUES (4, 'ecretary', 5);
INSERT INTO public.search_piece VALUES (4, 'committee-se', 5);
INSERT INTO public.search_piece VALUES (4, 'etary', 5);
INSERT INTO public.search_piece VALUES (4, '-secretary', 5);
INSERT INTO public.search_piece VALUES (4, 'ary', 5);
INSERT INTO public.search_piece VALUES (4, 'd.committee-', 5);
INSERT INTO public.search_piece VALUES (4, 'ttee-secreta', 5);
INSERT INTO public.search_piece VALUES (4, 'mittee-secre', 5);
INSERT INTO public.search_piece VALUES (4, 'tee-secretar', 5);
INSERT INTO public.search_piece VALUES (4, 'ee-secretary', 5);
INSERT INTO public.search_piece VALUES (4, '.committee-s', 5);
INSERT INTO public.search_piece VALUES (4, 'ommittee-sec', 5);
INSERT INTO public.search_piece VALUES (4, 'tary', 5);
INSERT INTO public.search_piece VALUES (4, 'mmittee-secr', 5);
INSERT INTO public.search_piece VALUES (4, 'cretary', 5);
INSERT INTO public.search_piece VALUES (3, 'e_deputy', 6);
INSERT INTO public.search_piece VALUES (3, 'deputy', 6);
INSERT INTO public.search_piece VALUES (3, 'i d.committe', 6);
INSERT INTO public.search_piece VALUES (3, 'eputy', 6);
INSERT INTO public.search_piece VALUES (3, 'puty', 6);
INSERT INTO public.search_piece VALUES (3, 'guoi d.commi', 6);
INSERT INTO public.search_piece VALUES (3, 'ommittee_dep', 6);
INSERT INTO public.search_piece VALUES (3, 'mittee_deput', 6);
INSERT INTO public.search_piece VALUES (3, 'tee_deputy', 6);
INSERT INTO public.search_piece VALUES (3, 'committee_de', 6);
INSERT INTO public.search_piece VALUES (3, '.committee_d', 6);
INSERT INTO public.search_piece VALUES (3, 'uty', 6);
INSERT INTO public.search_piece VALUES (3, 'oi d.committ', 6);
INSERT INTO public.search_piece VALUES (3, 'nguoi d.comm', 6);
INSERT INTO public.search_piece VALUES (3, 'mmittee_depu', 6);
INSERT INTO public.search_piece VALUES (3, 'uoi d.commit', 6);
INSERT INTO public.search_piece VALUES (3, 'ittee_deputy', 6);
INSERT INTO public.search_piece VALUES (3, 'y', 6);
INSERT INTO public.search_piece VALUES (3, 'ty', 6);
INSERT INTO public.search_piece VALUES (3, 'ttee_deputy', 6);
INSERT INTO public.search_piece VALUES (3, 'd.committee_', 6);
INSERT INTO public.search_piece VALUES (3, '_deputy', 6);
INSERT INTO public.search_piece VALUES (3, 'ee_deputy', 6);
INSERT INTO public.search_piece VALUES (4, 'e-deputy', 6);
INSERT INTO public.search_piece VALUES (4, 'ee-deputy', 6);
INSERT INTO public.search_piece VALUES (4, 'ttee-deputy', 6);
INSERT INTO public.search_piece VALUES (4, 'deputy', 6);
INSERT INTO public.search_piece VALUES (4, 'ommittee-dep', 6);
INSERT INTO public.search_piece VALUES (4, 'eputy', 6);
INSERT INTO public.search_piece VALUES (4, 'puty', 6);
INSERT INTO public.search_piece VALUES (4, 'mmittee-depu', 6);
INSERT INTO public.search_piece VALUES (4, 'tee-deputy', 6);
INSERT INTO public.search_piece VALUES (4, 'committee-de', 6);
INSERT INTO public.search_piece VALUES (4, 'uty', 6);
INSERT INTO public.search_piece VALUES (4, 'ittee-deputy', 6);
INSERT INTO public.search_piece VALUES (4, 'mittee-deput', 6);
INSERT INTO public.search_piece VALUES (4, '.committee-d', 6);
INSERT INTO public.search_piece VALUES (4, 'd.committee-', 6);
INSERT INTO public.search_piece VALUES (4, 'y', 6);
INSERT INTO public.search_piece VALUES (4, 'ty', 6);
INSERT INTO public.search_piece VALUES (4, '-deputy', 6);
INSERT INTO public.search_piece VALUES (3, 'i d.committe', 7);
INSERT INTO public.search_piece VALUES (3, '_officer', 7);
INSERT INTO public.search_piece VALUES (3, '.committee_o', 7);
INSERT INTO public.search_piece VALUES (3, 'committee_of', 7);
INSERT INTO public.search_piece VALUES (3, 'd.committee_', 7);
INSERT INTO public.search_piece VALUES (3, 'ittee_office', 7);
INSERT INTO public.search_piece VALUES (3, 'officer', 7);
INSERT INTO public.search_piece VALUES (3, 'ttee_officer', 7);
INSERT INTO public.search_piece VALUES (3, 'e_officer', 7);
INSERT INTO public.search_piece VALUES (3, 'ommittee_off', 7);
INSERT INTO public.search_piece VALUES (3, 'r', 7);
INSERT INTO public.search_piece VALUES (3, 'mittee_offic', 7);
INSERT INTO public.search_piece VALUES (3, 'fficer', 7);
INSERT INTO public.search_piece VALUES (3, 'ee_officer', 7);
INSERT INTO public.search_piece VALUES (3, 'nguoi d.comm', 7);
INSERT INTO public.search_piece VALUES (3, 'er', 7);
INSERT INTO public.search_piece VALUES (3, 'oi d.committ', 7);
INSERT INTO public.search_piece VALUES (3, 'uoi d.commit', 7);
INSERT INTO public.search_piece VALUES (3, 'mmittee_offi', 7);
INSERT INTO public.search_piece VALUES (3, 'tee_officer', 7);
INSERT INTO public.search_piece VALUES (3, 'icer', 7);
INSERT INTO public.search_piece VALUES (3, 'guoi d.commi', 7);
INSERT INTO public.search_piece VALUES (3, 'cer', 7);
INSERT INTO public.search_piece VALUES (3, 'ficer', 7);
INSERT INTO public.search_piece VALUES (4, 'officer', 7);
INSERT INTO public.search_piece VALUES (4, '-officer', 7);
INSERT INTO public.search_piece VALUES (4, 'r', 7);
INSERT INTO public.search_piece VALUES (4, 'ittee-office', 7);
INSERT INTO public.search_piece VALUES (4, 'ttee-officer', 7);
INSERT INTO public.search_piece VALUES (4, 'e-officer', 7);
INSERT INTO public.search_piece VALUES (4, 'ee-officer', 7);
INSERT INTO public.search_piece VALUES (4, 'tee-officer', 7);
INSERT INTO public.search_piece VALUES (4, 'committee-of', 7);
INSERT INTO public.search_piece VALUES (4, '.committee-o', 7);
INSERT INTO public.search_piece VALUES (4, 'fficer', 7);
INSERT INTO public.search_piece VALUES (4, 'er', 7);
INSERT INTO public.search_piece VALUES (4, 'mittee-offic', 7);
INSERT INTO public.search_piece VALUES (4, 'd.committee-', 7);
INSERT INTO public.search_piece VALUES (4, 'icer', 7);
INSERT INTO public.search_piece VALUES (4, 'mmittee-offi', 7);
INSERT INTO public.search_piece VALUES (4, 'ommittee-off', 7);
INSERT INTO public.search_piece VALUES (4, 'cer', 7);
INSERT INTO public.search_piece VALUES (4, 'ficer', 7);
INSERT INTO public.search_piece VALUES (1, 'mau', 3);
INSERT INTO public.search_piece VALUES (1, 'o phan mau', 3);
INSERT INTO public.search_piece VALUES (1, 'u', 3);
INSERT INTO public.search_piece VALUES (1, 'n mau', 3);
INSERT INTO public.search_piece VALUES (1, 'phan mau', 3);
INSERT INTO public.search_piece VALUES (1, 'an mau', 3);
INSERT INTO public.search_piece VALUES (1, 'bo phan mau', 3);
INSERT INTO public.search_piece VALUES (1, 'han mau', 3);
INSERT INTO public.search_piece VALUES (1, 'g bo bo phan', 3);
INSERT INTO public.search_piece VALUES (1, 'db', 3);
INSERT INTO public.search_piece VALUES (1, 'bo bo phan m', 3);
INSERT INTO public.search_piece VALUES (1, 'dang bo bo p', 3);
INSERT INTO public.search_piece VALUES (1, 'au', 3);
INSERT INTO public.search_piece VALUES (1, 'b', 3);
INSERT INTO public.search_piece VALUES (1, 'o bo phan ma', 3);
INSERT INTO public.search_piece VALUES (1, 'ang bo bo ph', 3);
INSERT INTO public.search_piece VALUES (1, 'ng bo bo pha', 3);
INSERT INTO public.search_piece VALUES (2, 'mau', 3);
INSERT INTO public.search_piece VALUES (2, 'o phan mau', 3);
INSERT INTO public.search_piece VALUES (2, 'u', 3);
INSERT INTO public.search_piece VALUES (2, 'n mau', 3);
INSERT INTO public.search_piece VALUES (2, 'phan mau', 3);
INSERT INTO public.search_piece VALUES (2, 'an mau', 3);
INSERT INTO public.search_piece VALUES (2, 'bo phan mau', 3);
INSERT INTO public.search_piece VALUES (2, 'han mau', 3);
INSERT INTO public.search_piece VALUES (2, 'g bo bo phan', 3);
INSERT INTO public.search_piece VALUES (2, 'db', 3);
INSERT INTO public.search_piece VALUES (2, 'bo bo phan m', 3);
INSERT INTO public.search_piece VALUES (2, 'dang bo bo p', 3);
INSERT INTO public.search_piece VALUES (2, 'au', 3);
INSERT INTO public.search_piece VALUES (2, 'b', 3);
INSERT INTO public.search_piece VALUES (2, 'o bo phan ma', 3);
INSERT INTO public.search_piece VALUES (2, 'ang bo bo ph', 3);
INSERT INTO public.search_piece VALUES (2, 'ng bo bo pha', 3);
INSERT INTO public.search_piece VALUES (3, 'guoi db.comm', 8);
INSERT INTO public.search_piece VALUES (3, 'y', 8);
INSERT INTO public.search_piece VALUES (3, 'ommittee_sec', 8);
INSERT INTO public.search_piece VALUES (3, 'ee_secretary', 8);
INSERT INTO public.search_piece VALUES (3, 'b.committee_', 8);
INSERT INTO public.search_piece VALUES (3, '_secretary', 8);
INSERT INTO public.search_piece VALUES (3, 'committee_se', 8);
INSERT INTO public.search_piece VALUES (3, 'nguoi db.com', 8);
INSERT INTO public.search_piece VALUES (3, 'tary', 8);
INSERT INTO public.search_piece VALUES (3, 'ecretary', 8);
INSERT INTO public.search_piece VALUES (3, '.committee_s', 8);
INSERT INTO public.search_piece VALUES (3, 'ry', 8);
INSERT INTO public.search_piece VALUES (3, 'retary', 8);
INSERT INTO public.search_piece VALUES (3, 'tee_secretar', 8);
INSERT INTO public.search_piece VALUES (3, 'etary', 8);
INSERT INTO public.search_piece VALUES (3, 'db.committee', 8);
INSERT INTO public.search_piece VALUES (3, 'ittee_secret', 8);
INSERT INTO public.search_piece VALUES (3, 'oi db.commit', 8);
INSERT INTO public.search_piece VALUES (3, 'uoi db.commi', 8);
INSERT INTO public.search_piece VALUES (3, 'e_secretary', 8);
INSERT INTO public.search_piece VALUES (3, 'i db.committ', 8);
INSERT INTO public.search_piece VALUES (3, 'cretary', 8);
INSERT INTO public.search_piece VALUES (3, 'ttee_secreta', 8);
INSERT INTO public.search_piece VALUES (3, 'mittee_secre', 8);
INSERT INTO public.search_piece VALUES (3, 'secretary', 8);
INSERT INTO public.search_piece VALUES (3, 'ary', 8);
INSERT INTO public.search_piece VALUES (3, 'mmittee_secr', 8);
INSERT INTO public.search_piece VALUES (4, '.committee-s', 8);
INSERT INTO public.search_piece VALUES (4, 'b.committee-', 8);
INSERT INTO public.search_piece VALUES (4, 'y', 8);
INSERT INTO public.search_piece VALUES (4, '-secretary', 8);
INSERT INTO public.search_piece VALUES (4, 'ittee-secret', 8);
INSERT INTO public.search_piece VALUES (4, 'mittee-secre', 8);
INSERT INTO public.search_piece VALUES (4, 'tee-secretar', 8);
INSERT INTO public.search_piece VALUES (4, 'ommittee-sec', 8);
INSERT INTO public.search_piece VALUES (4, 'tary', 8);
INSERT INTO public.search_piece VALUES (4, 'ecretary', 8);
INSERT INTO public.search_piece VALUES (4, 'ry', 8);
INSERT INTO public.search_piece VALUES (4, 'retary', 8);
INSERT INTO public.search_piece VALUES (4, 'ee-secretary', 8);
INSERT INTO public.search_piece VALUES (4, 'mmittee-secr', 8);
INSERT INTO public.search_piece VALUES (4, 'etary', 8);
INSERT INTO public.search_piece VALUES (4, 'db.committee', 8);
INSERT INTO public.search_piece VALUES (4, 'ttee-secreta', 8);
INSERT INTO public.search_piece VALUES (4, 'cretary', 8);
INSERT INTO public.search_piece VALUES (4, 'e-secretary', 8);
INSERT INTO public.search_piece VALUES (4, 'secretary', 8);
INSERT INTO public.search_piece VALUES (4, 'ary', 8);
INSERT INTO public.search_piece VALUES (4, 'committee-se', 8);
INSERT INTO public.search_piece VALUES (3, 'e_officer', 9);
INSERT INTO public.search_piece VALUES (3, 'ficer', 9);
INSERT INTO public.search_piece VALUES (3, 'ee_officer', 9);
INSERT INTO public.search_piece VALUES (3, '.committee_o', 9);
INSERT INTO public.search_piece VALUES (3, 'ttee_officer', 9);
INSERT INTO public.search_piece VALUES (3, 'ommittee_off', 9);
INSERT INTO public.search_piece VALUES (3, 'oi db.commit', 9);
INSERT INTO public.search_piece VALUES (3, 'officer', 9);
INSERT INTO public.search_piece VALUES (3, 'nguoi db.com', 9);
INSERT INTO public.search_piece VALUES (3, '_officer', 9);
INSERT INTO public.search_piece VALUES (3, 'mittee_offic', 9);
INSERT INTO public.search_piece VALUES (3, 'uoi db.commi', 9);
INSERT INTO public.search_piece VALUES (3, 'r', 9);
INSERT INTO public.search_piece VALUES (3, 'tee_officer', 9);
INSERT INTO public.search_piece VALUES (3, 'cer', 9);
INSERT INTO public.search_piece VALUES (3, 'er', 9);
INSERT INTO public.search_piece VALUES (3, 'ittee_office', 9);
INSERT INTO public.search_piece VALUES (3, 'mmittee_offi', 9);
INSERT INTO public.search_piece VALUES (3, 'b.committee_', 9);
INSERT INTO public.search_piece VALUES (3, 'db.committee', 9);
INSERT INTO public.search_piece VALUES (3, 'committee_of', 9);
INSERT INTO public.search_piece VALUES (3, 'i db.committ', 9);
INSERT INTO public.search_piece VALUES (3, 'fficer', 9);
INSERT INTO public.search_piece VALUES (3, 'guoi db.comm', 9);
INSERT INTO public.search_piece VALUES (3, 'icer', 9);
INSERT INTO public.search_piece VALUES (4, 'ttee-officer', 9);
INSERT INTO public.search_piece VALUES (4, 'b.committee-', 9);
INSERT INTO public.search_piece VALUES (4, 'mmittee-offi', 9);
INSERT INTO public.search_piece VALUES (4, 'ficer', 9);
INSERT INTO public.search_piece VALUES (4, 'mittee-offic', 9);
INSERT INTO public.search_piece VALUES (4, 'ommittee-off', 9);
INSERT INTO public.search_piece VALUES (4, 'officer', 9);
INSERT INTO public.search_piece VALUES (4, 'r', 9);
INSERT INTO public.search_piece VALUES (4, 'ittee-office', 9);
INSERT INTO public.search_piece VALUES (4, 'tee-officer', 9);
INSERT INTO public.search_piece VALUES (4, 'cer', 9);
INSERT INTO public.search_piece VALUES (4, 'er', 9);
INSERT INTO public.search_piece VALUES (4, 'committee-of', 9);
INSERT INTO public.search_piece VALUES (4, 'e-officer', 9);
INSERT INTO public.search_piece VALUES (4, '.committee-o', 9);
INSERT INTO public.search_piece VALUES (4, 'db.committee', 9);
INSERT INTO public.search_piece VALUES (4, '-officer', 9);
INSERT INTO public.search_piece VALUES (4, 'ee-officer', 9);
INSERT INTO public.search_piece VALUES (4, 'fficer', 9);
INSERT INTO public.search_piece VALUES (4, 'icer', 9);
INSERT INTO public.search_piece VALUES (1, 'd1', 4);
INSERT INTO public.search_piece VALUES (1, 'van phong', 4);
INSERT INTO public.search_piece VALUES (1, 'hong', 4);
INSERT INTO public.search_piece VALUES (1, 'bo van phong', 4);
INSERT INTO public.search_piece VALUES (1, 'ong', 4);
INSERT INTO public.search_piece VALUES (1, 'ng', 4);
INSERT INTO public.search_piece VALUES (1, 'o van phong', 4);
INSERT INTO public.search_piece VALUES (1, 'an phong', 4);
INSERT INTO public.search_piece VALUES (1, 'phong', 4);
INSERT INTO public.search_piece VALUES (1, 'chi bo van p', 4);
INSERT INTO public.search_piece VALUES (1, 'i bo van pho', 4);
INSERT INTO public.search_piece VALUES (1, '1', 4);
INSERT INTO public.search_piece VALUES (1, 'n phong', 4);
INSERT INTO public.search_piece VALUES (1, 'g', 4);
INSERT INTO public.search_piece VALUES (1, 'hi bo van ph', 4);
INSERT INTO public.search_piece VALUES (2, 'd1', 4);
INSERT INTO public.search_piece VALUES (2, 'van phong', 4);
INSERT INTO public.search_piece VALUES (2, 'hong', 4);
INSERT INTO public.search_piece VALUES (2, 'bo van phong', 4);
INSERT INTO public.search_piece VALUES (2, 'ong', 4);
INSERT INTO public.search_piece VALUES (2, 'ng', 4);
INSERT INTO public.search_piece VALUES (2, 'o van phong', 4);
INSERT INTO public.search_piece VALUES (2, 'an phong', 4);
INSERT INTO public.search_piece VALUES (2, 'phong', 4);
INSERT INTO public.search_piece VALUES (2, 'chi bo van p', 4);
INSERT INTO public.search_piece VALUES (2, 'i bo van pho', 4);
INSERT INTO public.search_piece VALUES (2, '1', 4);
INSERT INTO public.search_piece VALUES (2, 'n phong', 4);
INSERT INTO public.search_piece VALUES (2, 'g', 4);
INSERT INTO public.search_piece VALUES (2, 'hi bo van ph', 4);
INSERT INTO public.search_piece VALUES (3, 'ry', 10);
INSERT INTO public.search_piece VALUES (3, 'i d1.cell_se', 10);
INSERT INTO public.search_piece VALUES (3, 'etary', 10);
INSERT INTO public.search_piece VALUES (3, 'cell_secreta', 10);
INSERT INTO public.search_piece VALUES (3, 'oi d1.cell_s', 10);
INSERT INTO public.search_piece VALUES (3, 'ell_secretar', 10);
INSERT INTO public.search_piece VALUES (3, 'uoi d1.cell_', 10);
INSERT INTO public.search_piece VALUES (3, 'd1.cell_secr', 10);
INSERT INTO public.search_piece VALUES (3, '.cell_secret', 10);
INSERT INTO public.search_piece VALUES (3, 'y', 10);
INSERT INTO public.search_piece VALUES (3, 'l_secretary', 10);
INSERT INTO public.search_piece VALUES (3, 'll_secretary', 10);
INSERT INTO public.search_piece VALUES (3, 'retary', 10);
INSERT INTO public.search_piece VALUES (3, 'ary', 10);
INSERT INTO public.search_piece VALUES (3, 'secretary', 10);
INSERT INTO public.search_piece VALUES (3, '1.cell_secre', 10);
INSERT INTO public.search_piece VALUES (3, 'guoi d1.cell', 10);
INSERT INTO public.search_piece VALUES (3, 'cretary', 10);
INSERT INTO public.search_piece VALUES (3, 'ecretary', 10);
INSERT INTO public.search_piece VALUES (3, 'tary', 10);
INSERT INTO public.search_piece VALUES (3, '_secretary', 10);
INSERT INTO public.search_piece VALUES (3, 'nguoi d1.cel', 10);
INSERT INTO public.search_piece VALUES (4, 'etary', 10);
INSERT INTO public.search_piece VALUES (4, '.cell-secret', 10);
INSERT INTO public.search_piece VALUES (4, 'l-secretary', 10);
INSERT INTO public.search_piece VALUES (4, '-secretary', 10);
INSERT INTO public.search_piece VALUES (4, 'd1.cell-secr', 10);
INSERT INTO public.search_piece VALUES (4, 'y', 10);
INSERT INTO public.search_piece VALUES (4, 'ell-secretar', 10);
INSERT INTO public.search_piece VALUES (4, '1.cell-secre', 10);
INSERT INTO public.search_piece VALUES (4, 'retary', 10);
INSERT INTO public.search_piece VALUES (4, 'ary', 10);
INSERT INTO public.search_piece VALUES (4, 'secretary', 10);
INSERT INTO public.search_piece VALUES (4, 'cretary', 10);
INSERT INTO public.search_piece VALUES (4, 'ecretary', 10);
INSERT INTO public.search_piece VALUES (4, 'tary', 10);
INSERT INTO public.search_piece VALUES (4, 'll-secretary', 10);
INSERT INTO public.search_piece VALUES (4, 'cell-secreta', 10);
INSERT INTO public.search_piece VALUES (4, 'ry', 10);
INSERT INTO public.search_piece VALUES (3, 'l_deputy', 11);
INSERT INTO public.search_piece VALUES (3, 'puty', 11);
INSERT INTO public.search_piece VALUES (3, 'ell_deputy', 11);
INSERT INTO public.search_piece VALUES (3, 'uoi d1.cell_', 11);
INSERT INTO public.search_piece VALUES (3, 'y', 11);
INSERT INTO public.search_piece VALUES (3, 'uty', 11);
INSERT INTO public.search_piece VALUES (3, '1.cell_deput', 11);
INSERT INTO public.search_piece VALUES (3, '_deputy', 11);
INSERT INTO public.search_piece VALUES (3, 'oi d1.cell_d', 11);
INSERT INTO public.search_piece VALUES (3, 'cell_deputy', 11);
INSERT INTO public.search_piece VALUES (3, 'd1.cell_depu', 11);
INSERT INTO public.search_piece VALUES (3, 'i d1.cell_de', 11);
INSERT INTO public.search_piece VALUES (3, 'ty', 11);
INSERT INTO public.search_piece VALUES (3, 'eputy', 11);
INSERT INTO public.search_piece VALUES (3, 'deputy', 11);
INSERT INTO public.search_piece VALUES (3, 'nguoi d1.cel', 11);
INSERT INTO public.search_piece VALUES (3, 'll_deputy', 11);
INSERT INTO public.search_piece VALUES (3, 'guoi d1.cell', 11);
INSERT INTO public.search_piece VALUES (3, '.cell_deputy', 11);
INSERT INTO public.search_piece VALUES (4, 'puty', 11);
INSERT INTO public.search_piece VALUES (4, 'cell-deputy', 11);
INSERT INTO public.search_piece VALUES (4, 'll-deputy', 11);
INSERT INTO public.search_piece VALUES (4, 'y', 11);
INSERT INTO public.search_piece VALUES (4, 'uty', 11);
INSERT INTO public.search_piece VALUES (4, 'l-deputy', 11);
INSERT INTO public.search_piece VALUES (4, '1.cell-deput', 11);
INSERT INTO public.search_piece VALUES (4, '.cell-deputy', 11);
INSERT INTO public.search_piece VALUES (4, 'ty', 11);
INSERT INTO public.search_piece VALUES (4, 'eputy', 11);
INSERT INTO public.search_piece VALUES (4, '-deputy', 11);
INSERT INTO public.search_piece VALUES (4, 'deputy', 11);
INSERT INTO public.search_piece VALUES (4, 'd1.cell-depu', 11);
INSERT INTO public.search_piece VALUES (4, 'ell-deputy', 11);
INSERT INTO public.search_piece VALUES (3, 'll_member', 12);
INSERT INTO public.search_piece VALUES (3, 'l_member', 12);
INSERT INTO public.search_piece VALUES (3, 'ber', 12);
INSERT INTO public.search_piece VALUES (3, 'cell_member', 12);
INSERT INTO public.search_piece VALUES (3, 'ember', 12);
INSERT INTO public.search_piece VALUES (3, '.cell_member', 12);
INSERT INTO public.search_piece VALUES (3, 'i d1.cell_me', 12);
INSERT INTO public.search_piece VALUES (3, '1.cell_membe', 12);
INSERT INTO public.search_piece VALUES (3, 'er', 12);
INSERT INTO public.search_piece VALUES (3, 'guoi d1.cell', 12);
INSERT INTO public.search_piece VALUES (3, 'd1.cell_memb', 12);
INSERT INTO public.search_piece VALUES (3, 'ell_member', 12);
INSERT INTO public.search_piece VALUES (3, '_member', 12);
INSERT INTO public.search_piece VALUES (3, 'uoi d1.cell_', 12);
INSERT INTO public.search_piece VALUES (3, 'nguoi d1.cel', 12);
INSERT INTO public.search_piece VALUES (3, 'r', 12);
INSERT INTO public.search_piece VALUES (3, 'oi d1.cell_m', 12);
INSERT INTO public.search_piece VALUES (3, 'mber', 12);
INSERT INTO public.search_piece VALUES (3, 'member', 12);
INSERT INTO public.search_piece VALUES (4, 'r', 12);
INSERT INTO public.search_piece VALUES (4, 'mber', 12);
INSERT INTO public.search_piece VALUES (4, 'member', 12);
INSERT INTO public.search_piece VALUES (4, 'l-member', 12);
INSERT INTO public.search_piece VALUES (4, '1.cell-membe', 12);
INSERT INTO public.search_piece VALUES (4, 'ber', 12);
INSERT INTO public.search_piece VALUES (4, 'd1.cell-memb', 12);
INSERT INTO public.search_piece VALUES (4, 'ember', 12);
INSERT INTO public.search_piece VALUES (4, 'cell-member', 12);
INSERT INTO public.search_piece VALUES (4, 'll-member', 12);
INSERT INTO public.search_piece VALUES (4, 'er', 12);
INSERT INTO public.search_piece VALUES (4, '.cell-member', 12);
INSERT INTO public.search_piece VALUES (4, 'ell-member', 12);
INSERT INTO public.search_piece VALUES (4, '-member', 12);
INSERT INTO public.search_piece VALUES (3, 'rk', 13);
INSERT INTO public.search_piece VALUES (3, '_clerk', 13);
INSERT INTO public.search_piece VALUES (3, 'ell_clerk', 13);
INSERT INTO public.search_piece VALUES (3, 'll_clerk', 13);
INSERT INTO public.search_piece VALUES (3, 'oi d1.cell_c', 13);
INSERT INTO public.search_piece VALUES (3, 'clerk', 13);
INSERT INTO public.search_piece VALUES (3, 'l_clerk', 13);
INSERT INTO public.search_piece VALUES (3, 'uoi d1.cell_', 13);
INSERT INTO public.search_piece VALUES (3, 'lerk', 13);
INSERT INTO public.search_piece VALUES (3, '.cell_clerk', 13);
INSERT INTO public.search_piece VALUES (3, 'i d1.cell_cl', 13);
INSERT INTO public.search_piece VALUES (3, 'k', 13);
INSERT INTO public.search_piece VALUES (3, 'd1.cell_cler', 13);
INSERT INTO public.search_piece VALUES (3, 'nguoi d1.cel', 13);
INSERT INTO public.search_piece VALUES (3, 'guoi d1.cell', 13);
INSERT INTO public.search_piece VALUES (3, '1.cell_clerk', 13);
INSERT INTO public.search_piece VALUES (3, 'cell_clerk', 13);
INSERT INTO public.search_piece VALUES (3, 'erk', 13);
INSERT INTO public.search_piece VALUES (4, 'clerk', 13);
INSERT INTO public.search_piece VALUES (4, 'lerk', 13);
INSERT INTO public.search_piece VALUES (4, 'ell-clerk', 13);
INSERT INTO public.search_piece VALUES (4, 'k', 13);
INSERT INTO public.search_piece VALUES (4, '-clerk', 13);
INSERT INTO public.search_piece VALUES (4, '.cell-clerk', 13);
INSERT INTO public.search_piece VALUES (4, 'l-clerk', 13);
INSERT INTO public.search_piece VALUES (4, 'd1.cell-cler', 13);
INSERT INTO public.search_piece VALUES (4, 'erk', 13);
INSERT INTO public.search_piece VALUES (4, '1.cell-clerk', 13);
INSERT INTO public.search_piece VALUES (4, 'rk', 13);
INSERT INTO public.search_piece VALUES (4, 'cell-clerk', 13);
INSERT INTO public.search_piece VALUES (4, 'll-clerk', 13);
INSERT INTO public.search_piece VALUES (3, 'r', 14);
INSERT INTO public.search_piece VALUES (3, '1.follower', 14);
INSERT INTO public.search_piece VALUES (3, 'i d1.followe', 14);
INSERT INTO public.search_piece VALUES (3, 'guoi d1.foll', 14);
INSERT INTO public.search_piece VALUES (3, 'nguoi d1.fol', 14);
INSERT INTO public.search_piece VALUES (3, 'oi d1.follow', 14);
INSERT INTO public.search_piece VALUES (3, 'er', 14);
INSERT INTO public.search_piece VALUES (3, 'd1.follower', 14);
INSERT INTO public.search_piece VALUES (3, 'ower', 14);
INSERT INTO public.search_piece VALUES (3, '.follower', 14);
INSERT INTO public.search_piece VALUES (3, 'uoi d1.follo', 14);
INSERT INTO public.search_piece VALUES (3, 'ollower', 14);
INSERT INTO public.search_piece VALUES (3, 'lower', 14);
INSERT INTO public.search_piece VALUES (3, 'llower', 14);
INSERT INTO public.search_piece VALUES (3, 'follower', 14);
INSERT INTO public.search_piece VALUES (3, 'wer', 14);
INSERT INTO public.search_piece VALUES (4, 'r', 14);
INSERT INTO public.search_piece VALUES (4, '1.follower', 14);
INSERT INTO public.search_piece VALUES (4, 'er', 14);
INSERT INTO public.search_piece VALUES (4, 'd1.follower', 14);
INSERT INTO public.search_piece VALUES (4, 'ower', 14);
INSERT INTO public.search_piece VALUES (4, '.follower', 14);
INSERT INTO public.search_piece VALUES (4, 'ollower', 14);
INSERT INTO public.search_piece VALUES (4, 'lower', 14);
INSERT INTO public.search_piece VALUES (4, 'llower', 14);
INSERT INTO public.search_piece VALUES (4, 'follower', 14);
INSERT INTO public.search_piece VALUES (4, 'wer', 14);
INSERT INTO public.search_piece VALUES (1, 'o thanh tra', 5);
INSERT INTO public.search_piece VALUES (1, 'hanh tra', 5);
INSERT INTO public.search_piece VALUES (1, 'anh tra', 5);
INSERT INTO public.search_piece VALUES (1, 'bo thanh tra', 5);
INSERT INTO public.search_piece VALUES (1, 'hi bo thanh ', 5);
INSERT INTO public.search_piece VALUES (1, 'd2', 5);
INSERT INTO public.search_piece VALUES (1, 'ra', 5);
INSERT INTO public.search_piece VALUES (1, 'tra', 5);
INSERT INTO public.search_piece VALUES (1, '2', 5);
INSERT INTO public.search_piece VALUES (1, 'thanh tra', 5);
INSERT INTO public.search_piece VALUES (1, 'h tra', 5);
INSERT INTO public.search_piece VALUES (1, 'nh tra', 5);
INSERT INTO public.search_piece VALUES (1, 'i bo thanh t', 5);
INSERT INTO public.search_piece VALUES (1, 'a', 5);
INSERT INTO public.search_piece VALUES (1, 'chi bo thanh', 5);
INSERT INTO public.search_piece VALUES (2, 'o thanh tra', 5);
INSERT INTO public.search_piece VALUES (2, 'hanh tra', 5);
INSERT INTO public.search_piece VALUES (2, 'anh tra', 5);
INSERT INTO public.search_piece VALUES (2, 'bo thanh tra', 5);
INSERT INTO public.search_piece VALUES (2, 'hi bo thanh ', 5);
INSERT INTO public.search_piece VALUES (2, 'd2', 5);
INSERT INTO public.search_piece VALUES (2, 'ra', 5);
INSERT INTO public.search_piece VALUES (2, 'tra', 5);
INSERT INTO public.search_piece VALUES (2, '2', 5);
INSERT INTO public.search_piece VALUES (2, 'thanh tra', 5);
INSERT INTO public.search_piece VALUES (2, 'h tra', 5);
INSERT INTO public.search_piece VALUES (2, 'nh tra', 5);
INSERT INTO public.search_piece VALUES (2, 'i bo thanh t', 5);
INSERT INTO public.search_piece VALUES (2, 'a', 5);
INSERT INTO public.search_piece VALUES (2, 'chi bo thanh', 5);
INSERT INTO public.search_piece VALUES (3, 'etary', 15);
INSERT INTO public.search_piece VALUES (3, 'uoi d2.cell_', 15);
INSERT INTO public.search_piece VALUES (3, 'd2.cell_secr', 15);
INSERT INTO public.search_piece VALUES (3, 'guoi d2.cell', 15);
INSERT INTO public.search_piece VALUES (3, 'secretary', 15);
INSERT INTO public.search_piece VALUES (3, '2.cell_secre', 15);
INSERT INTO public.search_piece VALUES (3, '_secretary', 15);
INSERT INTO public.search_piece VALUES (3, 'y', 15);
INSERT INTO public.search_piece VALUES (3, 'l_secretary', 15);
INSERT INTO public.search_piece VALUES (3, 'nguoi d2.cel', 15);
INSERT INTO public.search_piece VALUES (3, 'ry', 15);
INSERT INTO public.search_piece VALUES (3, 'cretary', 15);
INSERT INTO public.search_piece VALUES (3, 'ell_secretar', 15);
INSERT INTO public.search_piece VALUES (3, 'i d2.cell_se', 15);
INSERT INTO public.search_piece VALUES (3, 'ary', 15);
INSERT INTO public.search_piece VALUES (3, 'll_secretary', 15);
INSERT INTO public.search_piece VALUES (3, 'oi d2.cell_s', 15);
INSERT INTO public.search_piece VALUES (3, 'retary', 15);
INSERT INTO public.search_piece VALUES (3, 'ecretary', 15);
INSERT INTO public.search_piece VALUES (3, 'cell_secreta', 15);
INSERT INTO public.search_piece VALUES (3, '.cell_secret', 15);
INSERT INTO public.search_piece VALUES (3, 'tary', 15);
INSERT INTO public.search_piece VALUES (4, 'etary', 15);
INSERT INTO public.search_piece VALUES (4, 'll-secretary', 15);
INSERT INTO public.search_piece VALUES (4, 'l-secretary', 15);
INSERT INTO public.search_piece VALUES (4, '2.cell-secre', 15);
INSERT INTO public.search_piece VALUES (4, 'cell-secreta', 15);
INSERT INTO public.search_piece VALUES (4, 'secretary', 15);
INSERT INTO public.search_piece VALUES (4, 'y', 15);
INSERT INTO public.search_piece VALUES (4, 'ry', 15);
INSERT INTO public.search_piece VALUES (4, 'cretary', 15);
INSERT INTO public.search_piece VALUES (4, 'ary', 15);
INSERT INTO public.search_piece VALUES (4, 'retary', 15);
INSERT INTO public.search_piece VALUES (4, 'ecretary', 15);
INSERT INTO public.search_piece VALUES (4, 'ell-secretar', 15);
INSERT INTO public.search_piece VALUES (4, '.cell-secret', 15);
INSERT INTO public.search_piece VALUES (4, '-secretary', 15);
INSERT INTO public.search_piece VALUES (4, 'd2.cell-secr', 15);
INSERT INTO public.search_piece VALUES (4, 'tary', 15);
INSERT INTO public.search_piece VALUES (3, '.cell_clerk', 16);
INSERT INTO public.search_piece VALUES (3, 'lerk', 16);
INSERT INTO public.search_piece VALUES (3, 'i d2.cell_cl', 16);
INSERT INTO public.search_piece VALUES (3, 'clerk', 16);
INSERT INTO public.search_piece VALUES (3, 'ell_clerk', 16);
INSERT INTO public.search_piece VALUES (3, '2.cell_clerk', 16);
INSERT INTO public.search_piece VALUES (3, 'uoi d2.cell_', 16);
INSERT INTO public.search_piece VALUES (3, 'rk', 16);
INSERT INTO public.search_piece VALUES (3, 'oi d2.cell_c', 16);
INSERT INTO public.search_piece VALUES (3, 'll_clerk', 16);
INSERT INTO public.search_piece VALUES (3, 'guoi d2.cell', 16);
INSERT INTO public.search_piece VALUES (3, 'nguoi d2.cel', 16);
INSERT INTO public.search_piece VALUES (3, 'cell_clerk', 16);
INSERT INTO public.search_piece VALUES (3, 'erk', 16);
INSERT INTO public.search_piece VALUES (3, '_clerk', 16);
INSERT INTO public.search_piece VALUES (3, 'l_clerk', 16);
INSERT INTO public.search_piece VALUES (3, 'k', 16);
INSERT INTO public.search_piece VALUES (3, 'd2.cell_cler', 16);
INSERT INTO public.search_piece VALUES (4, '2.cell-clerk', 16);
INSERT INTO public.search_piece VALUES (4, 'rk', 16);
INSERT INTO public.search_piece VALUES (4, 'ell-clerk', 16);
INSERT INTO public.search_piece VALUES (4, 'l-clerk', 16);
INSERT INTO public.search_piece VALUES (4, 'erk', 16);
INSERT INTO public.search_piece VALUES (4, '.cell-clerk', 16);
INSERT INTO public.search_piece VALUES (4, 'k', 16);
INSERT INTO public.search_piece VALUES (4, '-clerk', 16);
INSERT INTO public.search_piece VALUES (4, 'll-clerk', 16);
INSERT INTO public.search_piece VALUES (4, 'cell-clerk', 16);
INSERT INTO public.search_piece VALUES (4, 'd2.cell-cler', 16);
INSERT INTO public.search_piece VALUES (4, 'lerk', 16);
INSERT INTO public.search_piece VALUES (4, 'clerk', 16);
INSERT INTO public.search_piece VALUES (1, 'hi bo doi mo', 6);
INSERT INTO public.search_piece VALUES (1, 'mot', 6);
INSERT INTO public.search_piece VALUES (1, '1', 6);
INSERT INTO public.search_piece VALUES (1, 'i mot', 6);
INSERT INTO public.search_piece VALUES (1, 'i bo doi mot', 6);
INSERT INTO public.search_piece VALUES (1, 'db1', 6);
INSERT INTO public.search_piece VALUES (1, 'bo doi mot', 6);
INSERT INTO public.search_piece VALUES (1, 'o doi mot', 6);
INSERT INTO public.search_piece VALUES (1, 'chi bo doi m', 6);
INSERT INTO public.search_piece VALUES (1, 'ot', 6);
INSERT INTO public.search_piece VALUES (1, 'doi mot', 6);
INSERT INTO public.search_piece VALUES (1, 'b1', 6);
INSERT INTO public.search_piece VALUES (1, 't', 6);
INSERT INTO public.search_piece VALUES (1, 'oi mot', 6);
INSERT INTO public.search_piece VALUES (2, 'hi bo doi mo', 6);
INSERT INTO public.search_piece VALUES (2, 'mot', 6);
INSERT INTO public.search_piece VALUES (2, '1', 6);
INSERT INTO public.search_piece VALUES (2, 'i mot', 6);
INSERT INTO public.search_piece VALUES (2, 'i bo doi mot', 6);
INSERT INTO public.search_piece VALUES (2, 'db1', 6);
INSERT INTO public.search_piece VALUES (2, 'bo doi mot', 6);
INSERT INTO public.search_piece VALUES (2, 'o doi mot', 6);
INSERT INTO public.search_piece VALUES (2, 'chi bo doi m', 6);
INSERT INTO public.search_piece VALUES (2, 'ot', 6);
INSERT INTO public.search_piece VALUES (2, 'doi mot', 6);
INSERT INTO public.search_piece VALUES (2, 'b1', 6);
INSERT INTO public.search_piece VALUES (2, 't', 6);
INSERT INTO public.search_piece VALUES (2, 'oi mot', 6);
INSERT INTO public.search_piece VALUES (3, 'tary', 17);
INSERT INTO public.search_piece VALUES (3, 'oi db1.cell_', 17);
INSERT INTO public.search_piece VALUES (3, '1.cell_secre', 17);
INSERT INTO public.search_piece VALUES (3, 'i db1.cell_s', 17);
INSERT INTO public.search_piece VALUES (3, 'y', 17);
INSERT INTO public.search_piece VALUES (3, 'uoi db1.cell', 17);
INSERT INTO public.search_piece VALUES (3, 'secretary', 17);
INSERT INTO public.search_piece VALUES (3, 'l_secretary', 17);
INSERT INTO public.search_piece VALUES (3, 'cell_secreta', 17);
INSERT INTO public.search_piece VALUES (3, 'ary', 17);
INSERT INTO public.search_piece VALUES (3, 'retary', 17);
INSERT INTO public.search_piece VALUES (3, 'cretary', 17);
INSERT INTO public.search_piece VALUES (3, 'ell_secretar', 17);
INSERT INTO public.search_piece VALUES (3, 'ry', 17);
INSERT INTO public.search_piece VALUES (3, 'guoi db1.cel', 17);
INSERT INTO public.search_piece VALUES (3, '_secretary', 17);
INSERT INTO public.search_piece VALUES (3, 'll_secretary', 17);
INSERT INTO public.search_piece VALUES (3, 'etary', 17);
INSERT INTO public.search_piece VALUES (3, '.cell_secret', 17);
INSERT INTO public.search_piece VALUES (3, 'ecretary', 17);
INSERT INTO public.search_piece VALUES (3, 'db1.cell_sec', 17);
INSERT INTO public.search_piece VALUES (3, 'nguoi db1.ce', 17);
INSERT INTO public.search_piece VALUES (3, 'b1.cell_secr', 17);
INSERT INTO public.search_piece VALUES (4, 'cell-secreta', 17);
INSERT INTO public.search_piece VALUES (4, 'tary', 17);
INSERT INTO public.search_piece VALUES (4, '1.cell-secre', 17);
INSERT INTO public.search_piece VALUES (4, 'y', 17);
INSERT INTO public.search_piece VALUES (4, 'secretary', 17);
INSERT INTO public.search_piece VALUES (4, '-secretary', 17);
INSERT INTO public.search_piece VALUES (4, '.cell-secret', 17);
INSERT INTO public.search_piece VALUES (4, 'ary', 17);
INSERT INTO public.search_piece VALUES (4, 'll-secretary', 17);
INSERT INTO public.search_piece VALUES (4, 'l-secretary', 17);
INSERT INTO public.search_piece VALUES (4, 'retary', 17);
INSERT INTO public.search_piece VALUES (4, 'cretary', 17);
INSERT INTO public.search_piece VALUES (4, 'b1.cell-secr', 17);
INSERT INTO public.search_piece VALUES (4, 'db1.cell-sec', 17);
INSERT INTO public.search_piece VALUES (4, 'ry', 17);
INSERT INTO public.search_piece VALUES (4, 'etary', 17);
INSERT INTO public.search_piece VALUES (4, 'ecretary', 17);
INSERT INTO public.search_piece VALUES (4, 'ell-secretar', 17);
INSERT INTO public.search_piece VALUES (3, 'lerk', 18);
INSERT INTO public.search_piece VALUES (3, 'erk', 18);
INSERT INTO public.search_piece VALUES (3, '.cell_clerk', 18);
INSERT INTO public.search_piece VALUES (3, 'k', 18);
INSERT INTO public.search_piece VALUES (3, 'oi db1.cell_', 18);
INSERT INTO public.search_piece VALUES (3, 'nguoi db1.ce', 18);
INSERT INTO public.search_piece VALUES (3, 'l_clerk', 18);
INSERT INTO public.search_piece VALUES (3, '_clerk', 18);
INSERT INTO public.search_piece VALUES (3, '1.cell_clerk', 18);
INSERT INTO public.search_piece VALUES (3, 'cell_clerk', 18);
INSERT INTO public.search_piece VALUES (3, 'clerk', 18);
INSERT INTO public.search_piece VALUES (3, 'db1.cell_cle', 18);
INSERT INTO public.search_piece VALUES (3, 'ell_clerk', 18);
INSERT INTO public.search_piece VALUES (3, 'b1.cell_cler', 18);
INSERT INTO public.search_piece VALUES (3, 'i db1.cell_c', 18);
INSERT INTO public.search_piece VALUES (3, 'rk', 18);
INSERT INTO public.search_piece VALUES (3, 'guoi db1.cel', 18);
INSERT INTO public.search_piece VALUES (3, 'uoi db1.cell', 18);
INSERT INTO public.search_piece VALUES (3, 'll_clerk', 18);
INSERT INTO public.search_piece VALUES (4, 'lerk', 18);
INSERT INTO public.search_piece VALUES (4, '-clerk', 18);
INSERT INTO public.search_piece VALUES (4, 'erk', 18);
INSERT INTO public.search_piece VALUES (4, 'db1.cell-cle', 18);
INSERT INTO public.search_piece VALUES (4, 'k', 18);
INSERT INTO public.search_piece VALUES (4, 'll-clerk', 18);
INSERT INTO public.search_piece VALUES (4, 'cell-clerk', 18);
INSERT INTO public.search_piece VALUES (4, '.cell-clerk', 18);
INSERT INTO public.search_piece VALUES (4, 'b1.cell-cler', 18);
INSERT INTO public.search_piece VALUES (4, 'clerk', 18);
INSERT INTO public.search_piece VALUES (4, 'l-clerk', 18);
INSERT INTO public.search_piece VALUES (4, '1.cell-clerk', 18);
INSERT INTO public.search_piece VALUES (4, 'rk', 18);
INSERT INTO public.search_piece VALUES (4, 'ell-clerk', 18);
INSERT INTO public.search_piece VALUES (1, 'ien', 7);
INSERT INTO public.search_piece VALUES (1, 'thu vien', 7);
INSERT INTO public.search_piece VALUES (1, 'hi bo thu vi', 7);
INSERT INTO public.search_piece VALUES (1, 'o thu vien', 7);
INSERT INTO public.search_piece VALUES (1, 'i bo thu vie', 7);
INSERT INTO public.search_piece VALUES (1, 'chi bo thu v', 7);
INSERT INTO public.search_piece VALUES (1, 'bo thu vien', 7);
INSERT INTO public.search_piece VALUES (1, 'u vien', 7);
INSERT INTO public.search_piece VALUES (1, 'n', 7);
INSERT INTO public.search_piece VALUES (1, 'c', 7);
INSERT INTO public.search_piece VALUES (1, 'en', 7);
INSERT INTO public.search_piece VALUES (1, 'hu vien', 7);
INSERT INTO public.search_piece VALUES (1, 'vien', 7);
INSERT INTO public.search_piece VALUES (2, 'ien', 7);
INSERT INTO public.search_piece VALUES (2, 'thu vien', 7);
INSERT INTO public.search_piece VALUES (2, 'hi bo thu vi', 7);
INSERT INTO public.search_piece VALUES (2, 'o thu vien', 7);
INSERT INTO public.search_piece VALUES (2, 'i bo thu vie', 7);
INSERT INTO public.search_piece VALUES (2, 'chi bo thu v', 7);
INSERT INTO public.search_piece VALUES (2, 'bo thu vien', 7);
INSERT INTO public.search_piece VALUES (2, 'u vien', 7);
INSERT INTO public.search_piece VALUES (2, 'n', 7);
INSERT INTO public.search_piece VALUES (2, 'c', 7);
INSERT INTO public.search_piece VALUES (2, 'en', 7);
INSERT INTO public.search_piece VALUES (2, 'hu vien', 7);
INSERT INTO public.search_piece VALUES (2, 'vien', 7);
INSERT INTO public.search_piece VALUES (3, 'nguoi c.cell', 19);
INSERT INTO public.search_piece VALUES (3, 'ell_secretar', 19);
INSERT INTO public.search_piece VALUES (3, 'c.cell_secre', 19);
INSERT INTO public.search_piece VALUES (3, 'guoi c.cell_', 19);
INSERT INTO public.search_piece VALUES (3, 'retary', 19);
INSERT INTO public.search_piece VALUES (3, 'll_secretary', 19);
INSERT INTO public.search_piece VALUES (3, 'i c.cell_sec', 19);
INSERT INTO public.search_piece VALUES (3, 'ary', 19);
INSERT INTO public.search_piece VALUES (3, 'l_secretary', 19);
INSERT INTO public.search_piece VALUES (3, 'ry', 19);
INSERT INTO public.search_piece VALUES (3, 'etary', 19);
INSERT INTO public.search_piece VALUES (3, 'cretary', 19);
INSERT INTO public.search_piece VALUES (3, 'ecretary', 19);
INSERT INTO public.search_piece VALUES (3, 'secretary', 19);
INSERT INTO public.search_piece VALUES (3, 'y', 19);
INSERT INTO public.search_piece VALUES (3, 'tary', 19);
INSERT INTO public.search_piece VALUES (3, 'uoi c.cell_s', 19);
INSERT INTO public.search_piece VALUES (3, 'oi c.cell_se', 19);
INSERT INTO public.search_piece VALUES (3, '.cell_secret', 19);
INSERT INTO public.search_piece VALUES (3, '_secretary', 19);
INSERT INTO public.search_piece VALUES (3, 'cell_secreta', 19);
INSERT INTO public.search_piece VALUES (4, 'retary', 19);
INSERT INTO public.search_piece VALUES (4, 'c.cell-secre', 19);
INSERT INTO public.search_piece VALUES (4, 'ary', 19);
INSERT INTO public.search_piece VALUES (4, '.cell-secret', 19);
INSERT INTO public.search_piece VALUES (4, 'ry', 19);
INSERT INTO public.search_piece VALUES (4, 'ell-secretar', 19);
INSERT INTO public.search_piece VALUES (4, 'etary', 19);
INSERT INTO public.search_piece VALUES (4, 'cretary', 19);
INSERT INTO public.search_piece VALUES (4, 'ecretary', 19);
INSERT INTO public.search_piece VALUES (4, 'cell-secreta', 19);
INSERT INTO public.search_piece VALUES (4, 'secretary', 19);
INSERT INTO public.search_piece VALUES (4, 'll-secretary', 19);
INSERT INTO public.search_piece VALUES (4, 'y', 19);
INSERT INTO public.search_piece VALUES (4, 'tary', 19);
INSERT INTO public.search_piece VALUES (4, '-secretary', 19);
INSERT INTO public.search_piece VALUES (4, 'l-secretary', 19);
INSERT INTO public.search_piece VALUES (3, '_clerk', 20);
INSERT INTO public.search_piece VALUES (3, 'clerk', 20);
INSERT INTO public.search_piece VALUES (3, '.cell_clerk', 20);
INSERT INTO public.search_piece VALUES (3, 'll_clerk', 20);
INSERT INTO public.search_piece VALUES (3, 'oi c.cell_cl', 20);
INSERT INTO public.search_piece VALUES (3, 'cell_clerk', 20);
INSERT INTO public.search_piece VALUES (3, 'ell_clerk', 20);
INSERT INTO public.search_piece VALUES (3, 'lerk', 20);
INSERT INTO public.search_piece VALUES (3, 'uoi c.cell_c', 20);
INSERT INTO public.search_piece VALUES (3, 'c.cell_clerk', 20);
INSERT INTO public.search_piece VALUES (3, 'rk', 20);
INSERT INTO public.search_piece VALUES (3, 'i c.cell_cle', 20);
INSERT INTO public.search_piece VALUES (3, 'k', 20);
INSERT INTO public.search_piece VALUES (3, 'erk', 20);
INSERT INTO public.search_piece VALUES (3, 'guoi c.cell_', 20);
INSERT INTO public.search_piece VALUES (3, 'nguoi c.cell', 20);
INSERT INTO public.search_piece VALUES (3, 'l_clerk', 20);
INSERT INTO public.search_piece VALUES (4, 'clerk', 20);
INSERT INTO public.search_piece VALUES (4, 'l-clerk', 20);
INSERT INTO public.search_piece VALUES (4, '-clerk', 20);
INSERT INTO public.search_piece VALUES (4, 'lerk', 20);
INSERT INTO public.search_piece VALUES (4, 'rk', 20);
INSERT INTO public.search_piece VALUES (4, 'll-clerk', 20);
INSERT INTO public.search_piece VALUES (4, 'c.cell-clerk', 20);
INSERT INTO public.search_piece VALUES (4, 'k', 20);
INSERT INTO public.search_piece VALUES (4, 'erk', 20);
INSERT INTO public.search_piece VALUES (4, '.cell-clerk', 20);
INSERT INTO public.search_piece VALUES (4, 'ell-clerk', 20);
INSERT INTO public.search_piece VALUES (4, 'cell-clerk', 20);
INSERT INTO public.search_piece VALUES (1, 'bo khoi hai', 8);
INSERT INTO public.search_piece VALUES (1, 'k2', 8);
INSERT INTO public.search_piece VALUES (1, 'o khoi hai', 8);
INSERT INTO public.search_piece VALUES (1, 'hoi hai', 8);
INSERT INTO public.search_piece VALUES (1, 'ng bo khoi h', 8);
INSERT INTO public.search_piece VALUES (1, '2', 8);
INSERT INTO public.search_piece VALUES (1, 'hai', 8);
INSERT INTO public.search_piece VALUES (1, 'oi hai', 8);
INSERT INTO public.search_piece VALUES (1, 'ang bo khoi ', 8);
INSERT INTO public.search_piece VALUES (1, 'khoi hai', 8);
INSERT INTO public.search_piece VALUES (1, 'g bo khoi ha', 8);
INSERT INTO public.search_piece VALUES (1, 'i hai', 8);
INSERT INTO public.search_piece VALUES (1, 'i', 8);
INSERT INTO public.search_piece VALUES (1, 'ai', 8);
INSERT INTO public.search_piece VALUES (1, 'dang bo khoi', 8);
INSERT INTO public.search_piece VALUES (2, 'bo khoi hai', 8);
INSERT INTO public.search_piece VALUES (2, 'k2', 8);
INSERT INTO public.search_piece VALUES (2, 'o khoi hai', 8);
INSERT INTO public.search_piece VALUES (2, 'hoi hai', 8);
INSERT INTO public.search_piece VALUES (2, 'ng bo khoi h', 8);
INSERT INTO public.search_piece VALUES (2, '2', 8);
INSERT INTO public.search_piece VALUES (2, 'hai', 8);
INSERT INTO public.search_piece VALUES (2, 'oi hai', 8);
INSERT INTO public.search_piece VALUES (2, 'ang bo khoi ', 8);
INSERT INTO public.search_piece VALUES (2, 'khoi hai', 8);
INSERT INTO public.search_piece VALUES (2, 'g bo khoi ha', 8);
INSERT INTO public.search_piece VALUES (2, 'i hai', 8);
INSERT INTO public.search_piece VALUES (2, 'i', 8);
INSERT INTO public.search_piece VALUES (2, 'ai', 8);
INSERT INTO public.search_piece VALUES (2, 'dang bo khoi', 8);
INSERT INTO public.search_piece VALUES (3, 'k2.bloc_secr', 21);
INSERT INTO public.search_piece VALUES (3, 'cretary', 21);
INSERT INTO public.search_piece VALUES (3, '2.bloc_secre', 21);
INSERT INTO public.search_piece VALUES (3, 'secretary', 21);
INSERT INTO public.search_piece VALUES (3, '_secretary', 21);
INSERT INTO public.search_piece VALUES (3, 'ary', 21);
INSERT INTO public.search_piece VALUES (3, 'nguoi k2.blo', 21);
INSERT INTO public.search_piece VALUES (3, 'ry', 21);
INSERT INTO public.search_piece VALUES (3, '.bloc_secret', 21);
INSERT INTO public.search_piece VALUES (3, 'oi k2.bloc_s', 21);
INSERT INTO public.search_piece VALUES (3, 'uoi k2.bloc_', 21);
INSERT INTO public.search_piece VALUES (3, 'guoi k2.bloc', 21);
INSERT INTO public.search_piece VALUES (3, 'c_secretary', 21);
INSERT INTO public.search_piece VALUES (3, 'bloc_secreta', 21);
INSERT INTO public.search_piece VALUES (3, 'oc_secretary', 21);
INSERT INTO public.search_piece VALUES (3, 'tary', 21);
INSERT INTO public.search_piece VALUES (3, 'retary', 21);
INSERT INTO public.search_piece VALUES (3, 'ecretary', 21);
INSERT INTO public.search_piece VALUES (3, 'y', 21);
INSERT INTO public.search_piece VALUES (3, 'etary', 21);
INSERT INTO public.search_piece VALUES (3, 'loc_secretar', 21);
INSERT INTO public.search_piece VALUES (3, 'i k2.bloc_se', 21);
INSERT INTO public.search_piece VALUES (4, 'cretary', 21);
INSERT INTO public.search_piece VALUES (4, 'secretary', 21);
INSERT INTO public.search_piece VALUES (4, 'ary', 21);
INSERT INTO public.search_piece VALUES (4, 'bloc-secreta', 21);
INSERT INTO public.search_piece VALUES (4, 'c-secretary', 21);
INSERT INTO public.search_piece VALUES (4, 'ry', 21);
INSERT INTO public.search_piece VALUES (4, 'k2.bloc-secr', 21);
INSERT INTO public.search_piece VALUES (4, '-secretary', 21);
INSERT INTO public.search_piece VALUES (4, 'oc-secretary', 21);
INSERT INTO public.search_piece VALUES (4, 'tary', 21);
INSERT INTO public.search_piece VALUES (4, 'retary', 21);
INSERT INTO public.search_piece VALUES (4, '.bloc-secret', 21);
INSERT INTO public.search_piece VALUES (4, 'ecretary', 21);
INSERT INTO public.search_piece VALUES (4, 'y', 21);
INSERT INTO public.search_piece VALUES (4, 'etary', 21);
INSERT INTO public.search_piece VALUES (4, 'loc-secretar', 21);
INSERT INTO public.search_piece VALUES (4, '2.bloc-secre', 21);
INSERT INTO public.search_piece VALUES (3, 'rd_officer', 22);
INSERT INTO public.search_piece VALUES (3, 'board_office', 22);
INSERT INTO public.search_piece VALUES (3, 'icer', 22);
INSERT INTO public.search_piece VALUES (3, 'oard_officer', 22);
INSERT INTO public.search_piece VALUES (3, 'r', 22);
INSERT INTO public.search_piece VALUES (3, 'officer', 22);
INSERT INTO public.search_piece VALUES (3, '_officer', 22);
INSERT INTO public.search_piece VALUES (3, 'k2.board_off', 22);
INSERT INTO public.search_piece VALUES (3, 'd_officer', 22);
INSERT INTO public.search_piece VALUES (3, 'ficer', 22);
INSERT INTO public.search_piece VALUES (3, 'nguoi k2.boa', 22);
INSERT INTO public.search_piece VALUES (3, '2.board_offi', 22);
INSERT INTO public.search_piece VALUES (3, 'i k2.board_o', 22);
INSERT INTO public.search_piece VALUES (3, '.board_offic', 22);
INSERT INTO public.search_piece VALUES (3, 'cer', 22);
INSERT INTO public.search_piece VALUES (3, 'er', 22);
INSERT INTO public.search_piece VALUES (3, 'oi k2.board_', 22);
INSERT INTO public.search_piece VALUES (3, 'fficer', 22);
INSERT INTO public.search_piece VALUES (3, 'ard_officer', 22);
INSERT INTO public.search_piece VALUES (3, 'uoi k2.board', 22);
INSERT INTO public.search_piece VALUES (3, 'guoi k2.boar', 22);
INSERT INTO public.search_piece VALUES (4, '.board-offic', 22);
INSERT INTO public.search_piece VALUES (4, 'oard-officer', 22);
INSERT INTO public.search_piece VALUES (4, 'icer', 22);
INSERT INTO public.search_piece VALUES (4, 'r', 22);
INSERT INTO public.search_piece VALUES (4, 'officer', 22);
INSERT INTO public.search_piece VALUES (4, 'board-office', 22);
INSERT INTO public.search_piece VALUES (4, '-officer', 22);
INSERT INTO public.search_piece VALUES (4, 'd-officer', 22);
INSERT INTO public.search_piece VALUES (4, 'ficer', 22);
INSERT INTO public.search_piece VALUES (4, 'ard-officer', 22);
INSERT INTO public.search_piece VALUES (4, 'k2.board-off', 22);
INSERT INTO public.search_piece VALUES (4, '2.board-offi', 22);
INSERT INTO public.search_piece VALUES (4, 'cer', 22);
INSERT INTO public.search_piece VALUES (4, 'er', 22);
INSERT INTO public.search_piece VALUES (4, 'fficer', 22);
INSERT INTO public.search_piece VALUES (4, 'rd-officer', 22);
INSERT INTO public.search_piece VALUES (1, 'so khac', 9);
INSERT INTO public.search_piece VALUES (1, 'o so khac', 9);
INSERT INTO public.search_piece VALUES (1, 'c', 9);
INSERT INTO public.search_piece VALUES (1, 'bo so khac', 9);
INSERT INTO public.search_piece VALUES (1, 'khac', 9);
INSERT INTO public.search_piece VALUES (1, 'g bo so khac', 9);
INSERT INTO public.search_piece VALUES (1, 'hac', 9);
INSERT INTO public.search_piece VALUES (1, 'ac', 9);
INSERT INTO public.search_piece VALUES (1, 'e', 9);
INSERT INTO public.search_piece VALUES (1, 'ang bo so kh', 9);
INSERT INTO public.search_piece VALUES (1, 'ng bo so kha', 9);
INSERT INTO public.search_piece VALUES (1, 'o khac', 9);
INSERT INTO public.search_piece VALUES (1, 'dang bo so k', 9);
INSERT INTO public.search_piece VALUES (2, 'so khac', 9);
INSERT INTO public.search_piece VALUES (2, 'o so khac', 9);
INSERT INTO public.search_piece VALUES (2, 'c', 9);
INSERT INTO public.search_piece VALUES (2, 'bo so khac', 9);
INSERT INTO public.search_piece VALUES (2, 'khac', 9);
INSERT INTO public.search_piece VALUES (2, 'g bo so khac', 9);
INSERT INTO public.search_piece VALUES (2, 'hac', 9);
INSERT INTO public.search_piece VALUES (2, 'ac', 9);
INSERT INTO public.search_piece VALUES (2, 'e', 9);
INSERT INTO public.search_piece VALUES (2, 'ang bo so kh', 9);
INSERT INTO public.search_piece VALUES (2, 'ng bo so kha', 9);
INSERT INTO public.search_piece VALUES (2, 'o khac', 9);
INSERT INTO public.search_piece VALUES (2, 'dang bo so k', 9);
INSERT INTO public.search_piece VALUES (3, 'nguoi e.comm', 23);
INSERT INTO public.search_piece VALUES (3, 'ommittee_sec', 23);
INSERT INTO public.search_piece VALUES (3, '.committee_s', 23);
INSERT INTO public.search_piece VALUES (3, 'e_secretary', 23);
INSERT INTO public.search_piece VALUES (3, 'uoi e.commit', 23);
INSERT INTO public.search_piece VALUES (3, 'guoi e.commi', 23);
INSERT INTO public.search_piece VALUES (3, 'y', 23);
INSERT INTO public.search_piece VALUES (3, 'mittee_secre', 23);
INSERT INTO public.search_piece VALUES (3, 'ttee_secreta', 23);
INSERT INTO public.search_piece VALUES (3, 'mmittee_secr', 23);
INSERT INTO public.search_piece VALUES (3, 'cretary', 23);
INSERT INTO public.search_piece VALUES (3, 'secretary', 23);
INSERT INTO public.search_piece VALUES (3, 'ecretary', 23);
INSERT INTO public.search_piece VALUES (3, 'ee_secretary', 23);
INSERT INTO public.search_piece VALUES (3, 'committee_se', 23);
INSERT INTO public.search_piece VALUES (3, 'tee_secretar', 23);
INSERT INTO public.search_piece VALUES (3, 'ary', 23);
INSERT INTO public.search_piece VALUES (3, 'retary', 23);
INSERT INTO public.search_piece VALUES (3, 'e.committee_', 23);
INSERT INTO public.search_piece VALUES (3, 'tary', 23);
INSERT INTO public.search_piece VALUES (3, '_secretary', 23);
INSERT INTO public.search_piece VALUES (3, 'ittee_secret', 23);
INSERT INTO public.search_piece VALUES (3, 'i e.committe', 23);
INSERT INTO public.search_piece VALUES (3, 'etary', 23);
INSERT INTO public.search_piece VALUES (3, 'oi e.committ', 23);
INSERT INTO public.search_piece VALUES (3, 'ry', 23);
INSERT INTO public.search_piece VALUES (4, 'y', 23);
INSERT INTO public.search_piece VALUES (4, 'cretary', 23);
INSERT INTO public.search_piece VALUES (4, 'secretary', 23);
INSERT INTO public.search_piece VALUES (4, 'tee-secretar', 23);
INSERT INTO public.search_piece VALUES (4, 'e.committee-', 23);
INSERT INTO public.search_piece VALUES (4, 'ecretary', 23);
INSERT INTO public.search_piece VALUES (4, 'ary', 23);
INSERT INTO public.search_piece VALUES (4, 'ee-secretary', 23);
INSERT INTO public.search_piece VALUES (4, '.committee-s', 23);
INSERT INTO public.search_piece VALUES (4, 'retary', 23);
INSERT INTO public.search_piece VALUES (4, 'tary', 23);
INSERT INTO public.search_piece VALUES (4, 'mittee-secre', 23);
INSERT INTO public.search_piece VALUES (4, 'etary', 23);
INSERT INTO public.search_piece VALUES (4, 'ry', 23);
INSERT INTO public.search_piece VALUES (4, 'mmittee-secr', 23);
INSERT INTO public.search_piece VALUES (4, 'ttee-secreta', 23);
INSERT INTO public.search_piece VALUES (4, 'e-secretary', 23);
INSERT INTO public.search_piece VALUES (4, 'ittee-secret', 23);
INSERT INTO public.search_piece VALUES (4, '-secretary', 23);
INSERT INTO public.search_piece VALUES (4, 'ommittee-sec', 23);
INSERT INTO public.search_piece VALUES (4, 'committee-se', 23);
INSERT INTO public.search_piece VALUES (3, 'ficer', 24);
INSERT INTO public.search_piece VALUES (3, 'nguoi e.comm', 24);
INSERT INTO public.search_piece VALUES (3, 'cer', 24);
INSERT INTO public.search_piece VALUES (3, 'e_officer', 24);
INSERT INTO public.search_piece VALUES (3, 'guoi e.commi', 24);
INSERT INTO public.search_piece VALUES (3, 'r', 24);
INSERT INTO public.search_piece VALUES (3, 'oi e.committ', 24);
INSERT INTO public.search_piece VALUES (3, 'ee_officer', 24);
INSERT INTO public.search_piece VALUES (3, 'e.committee_', 24);
INSERT INTO public.search_piece VALUES (3, 'i e.committe', 24);
INSERT INTO public.search_piece VALUES (3, 'er', 24);
INSERT INTO public.search_piece VALUES (3, 'icer', 24);
INSERT INTO public.search_piece VALUES (3, 'mittee_offic', 24);
INSERT INTO public.search_piece VALUES (3, '.committee_o', 24);
INSERT INTO public.search_piece VALUES (3, 'ttee_officer', 24);
INSERT INTO public.search_piece VALUES (3, 'uoi e.commit', 24);
INSERT INTO public.search_piece VALUES (3, 'committee_of', 24);
INSERT INTO public.search_piece VALUES (3, 'officer', 24);
INSERT INTO public.search_piece VALUES (3, 'fficer', 24);
INSERT INTO public.search_piece VALUES (3, 'ommittee_off', 24);
INSERT INTO public.search_piece VALUES (3, 'ittee_office', 24);
INSERT INTO public.search_piece VALUES (3, 'mmittee_offi', 24);
INSERT INTO public.search_piece VALUES (3, 'tee_officer', 24);
INSERT INTO public.search_piece VALUES (3, '_officer', 24);
INSERT INTO public.search_piece VALUES (4, 'r', 24);
INSERT INTO public.search_piece VALUES (4, 'e-officer', 24);
INSERT INTO public.search_piece VALUES (4, 'ee-officer', 24);
INSERT INTO public.search_piece VALUES (4, 'mmittee-offi', 24);
INSERT INTO public.search_piece VALUES (4, '.committee-o', 24);
INSERT INTO public.search_piece VALUES (4, 'er', 24);
INSERT INTO public.search_piece VALUES (4, 'icer', 24);
INSERT INTO public.search_piece VALUES (4, 'officer', 24);
INSERT INTO public.search_piece VALUES (4, 'e.committee-', 24);
INSERT INTO public.search_piece VALUES (4, 'fficer', 24);
INSERT INTO public.search_piece VALUES (4, 'ommittee-off', 24);
INSERT INTO public.search_piece VALUES (4, 'committee-of', 24);
INSERT INTO public.search_piece VALUES (4, 'tee-officer', 24);
INSERT INTO public.search_piece VALUES (4, 'mittee-offic', 24);
INSERT INTO public.search_piece VALUES (4, '-officer', 24);
INSERT INTO public.search_piece VALUES (4, 'ittee-office', 24);
INSERT INTO public.search_piece VALUES (4, 'ficer', 24);
INSERT INTO public.search_piece VALUES (4, 'cer', 24);
INSERT INTO public.search_piece VALUES (4, 'ttee-officer', 24);
INSERT INTO public.search_piece VALUES (1, 'bo khac', 10);
INSERT INTO public.search_piece VALUES (1, 'e1', 10);
INSERT INTO public.search_piece VALUES (1, 'hac', 10);
INSERT INTO public.search_piece VALUES (1, '1', 10);
INSERT INTO public.search_piece VALUES (1, 'ac', 10);
INSERT INTO public.search_piece VALUES (1, 'i bo khac', 10);
INSERT INTO public.search_piece VALUES (1, 'o khac', 10);
INSERT INTO public.search_piece VALUES (1, 'c', 10);
INSERT INTO public.search_piece VALUES (1, 'hi bo khac', 10);
INSERT INTO public.search_piece VALUES (1, 'khac', 10);
INSERT INTO public.search_piece VALUES (1, 'chi bo khac', 10);
INSERT INTO public.search_piece VALUES (2, 'bo khac', 10);
INSERT INTO public.search_piece VALUES (2, 'e1', 10);
INSERT INTO public.search_piece VALUES (2, 'hac', 10);
INSERT INTO public.search_piece VALUES (2, '1', 10);
INSERT INTO public.search_piece VALUES (2, 'ac', 10);
INSERT INTO public.search_piece VALUES (2, 'i bo khac', 10);
INSERT INTO public.search_piece VALUES (2, 'o khac', 10);
INSERT INTO public.search_piece VALUES (2, 'c', 10);
INSERT INTO public.search_piece VALUES (2, 'hi bo khac', 10);
INSERT INTO public.search_piece VALUES (2, 'khac', 10);
INSERT INTO public.search_piece VALUES (2, 'chi bo khac', 10);
INSERT INTO public.search_piece VALUES (3, 'guoi e1.cell', 25);
INSERT INTO public.search_piece VALUES (3, 'ecretary', 25);
INSERT INTO public.search_piece VALUES (3, 'i e1.cell_se', 25);
INSERT INTO public.search_piece VALUES (3, 'etary', 25);
INSERT INTO public.search_piece VALUES (3, 'uoi e1.cell_', 25);
INSERT INTO public.search_piece VALUES (3, 'l_secretary', 25);
INSERT INTO public.search_piece VALUES (3, 'll_secretary', 25);
INSERT INTO public.search_piece VALUES (3, 'cretary', 25);
INSERT INTO public.search_piece VALUES (3, 'nguoi e1.cel', 25);
INSERT INTO public.search_piece VALUES (3, 'y', 25);
INSERT INTO public.search_piece VALUES (3, 'ary', 25);
INSERT INTO public.search_piece VALUES (3, 'ry', 25);
INSERT INTO public.search_piece VALUES (3, 'e1.cell_secr', 25);
INSERT INTO public.search_piece VALUES (3, 'secretary', 25);
INSERT INTO public.search_piece VALUES (3, 'retary', 25);
INSERT INTO public.search_piece VALUES (3, 'ell_secretar', 25);
INSERT INTO public.search_piece VALUES (3, 'oi e1.cell_s', 25);
INSERT INTO public.search_piece VALUES (3, '.cell_secret', 25);
INSERT INTO public.search_piece VALUES (3, 'tary', 25);
INSERT INTO public.search_piece VALUES (3, '_secretary', 25);
INSERT INTO public.search_piece VALUES (3, 'cell_secreta', 25);
INSERT INTO public.search_piece VALUES (3, '1.cell_secre', 25);
INSERT INTO public.search_piece VALUES (4, 'ell-secretar', 25);
INSERT INTO public.search_piece VALUES (4, 'ecretary', 25);
INSERT INTO public.search_piece VALUES (4, '-secretary', 25);
INSERT INTO public.search_piece VALUES (4, 'l-secretary', 25);
INSERT INTO public.search_piece VALUES (4, 'll-secretary', 25);
INSERT INTO public.search_piece VALUES (4, 'etary', 25);
INSERT INTO public.search_piece VALUES (4, 'cretary', 25);
INSERT INTO public.search_piece VALUES (4, 'y', 25);
INSERT INTO public.search_piece VALUES (4, 'e1.cell-secr', 25);
INSERT INTO public.search_piece VALUES (4, 'ary', 25);
INSERT INTO public.search_piece VALUES (4, '.cell-secret', 25);
INSERT INTO public.search_piece VALUES (4, '1.cell-secre', 25);
INSERT INTO public.search_piece VALUES (4, 'ry', 25);
INSERT INTO public.search_piece VALUES (4, 'secretary', 25);
INSERT INTO public.search_piece VALUES (4, 'retary', 25);
INSERT INTO public.search_piece VALUES (4, 'tary', 25);
INSERT INTO public.search_piece VALUES (4, 'cell-secreta', 25);
INSERT INTO public.search_piece VALUES (3, 'e1.cell_cler', 26);
INSERT INTO public.search_piece VALUES (3, '.cell_clerk', 26);
INSERT INTO public.search_piece VALUES (3, 'clerk', 26);
INSERT INTO public.search_piece VALUES (3, '1.cell_clerk', 26);
INSERT INTO public.search_piece VALUES (3, 'ell_clerk', 26);
INSERT INTO public.search_piece VALUES (3, '_clerk', 26);
INSERT INTO public.search_piece VALUES (3, 'l_clerk', 26);
INSERT INTO public.search_piece VALUES (3, 'oi e1.cell_c', 26);
INSERT INTO public.search_piece VALUES (3, 'uoi e1.cell_', 26);
INSERT INTO public.search_piece VALUES (3, 'i e1.cell_cl', 26);
INSERT INTO public.search_piece VALUES (3, 'lerk', 26);
INSERT INTO public.search_piece VALUES (3, 'guoi e1.cell', 26);
INSERT INTO public.search_piece VALUES (3, 'cell_clerk', 26);
INSERT INTO public.search_piece VALUES (3, 'erk', 26);
INSERT INTO public.search_piece VALUES (3, 'nguoi e1.cel', 26);
INSERT INTO public.search_piece VALUES (3, 'k', 26);
INSERT INTO public.search_piece VALUES (3, 'll_clerk', 26);
INSERT INTO public.search_piece VALUES (3, 'rk', 26);
INSERT INTO public.search_piece VALUES (4, 'll-clerk', 26);
INSERT INTO public.search_piece VALUES (4, '.cell-clerk', 26);
INSERT INTO public.search_piece VALUES (4, 'clerk', 26);
INSERT INTO public.search_piece VALUES (4, 'cell-clerk', 26);
INSERT INTO public.search_piece VALUES (4, '1.cell-clerk', 26);
INSERT INTO public.search_piece VALUES (4, '-clerk', 26);
INSERT INTO public.search_piece VALUES (4, 'ell-clerk', 26);
INSERT INTO public.search_piece VALUES (4, 'lerk', 26);
INSERT INTO public.search_piece VALUES (4, 'l-clerk', 26);
INSERT INTO public.search_piece VALUES (4, 'e1.cell-cler', 26);
INSERT INTO public.search_piece VALUES (4, 'erk', 26);
INSERT INTO public.search_piece VALUES (4, 'k', 26);
INSERT INTO public.search_piece VALUES (4, 'rk', 26);
INSERT INTO public.search_piece VALUES (3, 'tor', 27);
INSERT INTO public.search_piece VALUES (3, 'ministrator', 27);
INSERT INTO public.search_piece VALUES (3, 'oi administr', 27);
INSERT INTO public.search_piece VALUES (3, 'trator', 27);
INSERT INTO public.search_piece VALUES (3, 'nistrator', 27);
INSERT INTO public.search_piece VALUES (3, 'or', 27);
INSERT INTO public.search_piece VALUES (3, 'r', 27);
INSERT INTO public.search_piece VALUES (3, 'i administra', 27);
INSERT INTO public.search_piece VALUES (3, 'ator', 27);
INSERT INTO public.search_piece VALUES (3, 'istrator', 27);
INSERT INTO public.search_piece VALUES (3, 'rator', 27);
INSERT INTO public.search_piece VALUES (3, 'administrato', 27);
INSERT INTO public.search_piece VALUES (3, 'nguoi admini', 27);
INSERT INTO public.search_piece VALUES (3, 'guoi adminis', 27);
INSERT INTO public.search_piece VALUES (3, 'dministrator', 27);
INSERT INTO public.search_piece VALUES (3, 'strator', 27);
INSERT INTO public.search_piece VALUES (3, 'inistrator', 27);
INSERT INTO public.search_piece VALUES (3, 'uoi administ', 27);
INSERT INTO public.search_piece VALUES (4, 'trator', 27);
INSERT INTO public.search_piece VALUES (4, 'nistrator', 27);
INSERT INTO public.search_piece VALUES (4, 'or', 27);
INSERT INTO public.search_piece VALUES (4, 'r', 27);
INSERT INTO public.search_piece VALUES (4, 'ator', 27);
INSERT INTO public.search_piece VALUES (4, 'istrator', 27);
INSERT INTO public.search_piece VALUES (4, 'rator', 27);
INSERT INTO public.search_piece VALUES (4, 'administrato', 27);
INSERT INTO public.search_piece VALUES (4, 'dministrator', 27);
INSERT INTO public.search_piece VALUES (4, 'strator', 27);
INSERT INTO public.search_piece VALUES (4, 'inistrator', 27);
INSERT INTO public.search_piece VALUES (4, 'tor', 27);
INSERT INTO public.search_piece VALUES (4, 'ministrator', 27);
INSERT INTO public.search_piece VALUES (3, 'tor', 28);
INSERT INTO public.search_piece VALUES (3, 'nguoi audito', 28);
INSERT INTO public.search_piece VALUES (3, 'i auditor', 28);
INSERT INTO public.search_piece VALUES (3, 'guoi auditor', 28);
INSERT INTO public.search_piece VALUES (3, 'oi auditor', 28);
INSERT INTO public.search_piece VALUES (3, 'itor', 28);
INSERT INTO public.search_piece VALUES (3, 'r', 28);
INSERT INTO public.search_piece VALUES (3, 'or', 28);
INSERT INTO public.search_piece VALUES (3, 'ditor', 28);
INSERT INTO public.search_piece VALUES (3, 'auditor', 28);
INSERT INTO public.search_piece VALUES (3, 'uditor', 28);
INSERT INTO public.search_piece VALUES (3, 'uoi auditor', 28);
INSERT INTO public.search_piece VALUES (4, 'itor', 28);
INSERT INTO public.search_piece VALUES (4, 'r', 28);
INSERT INTO public.search_piece VALUES (4, 'or', 28);
INSERT INTO public.search_piece VALUES (4, 'ditor', 28);
INSERT INTO public.search_piece VALUES (4, 'auditor', 28);
INSERT INTO public.search_piece VALUES (4, 'uditor', 28);
INSERT INTO public.search_piece VALUES (4, 'tor', 28);
INSERT INTO public.search_piece VALUES (5, 'ary', 2);
INSERT INTO public.search_piece VALUES (5, 'ell_secretar', 2);
INSERT INTO public.search_piece VALUES (5, 'nguoi d1.cel', 2);
INSERT INTO public.search_piece VALUES (5, 'd1.cell_secr', 2);
INSERT INTO public.search_piece VALUES (5, 'tary', 2);
INSERT INTO public.search_piece VALUES (5, '.cell_secret', 2);
INSERT INTO public.search_piece VALUES (5, 'etary', 2);
INSERT INTO public.search_piece VALUES (5, 'cell_secreta', 2);
INSERT INTO public.search_piece VALUES (5, 'retary', 2);
INSERT INTO public.search_piece VALUES (5, 'ecretary', 2);
INSERT INTO public.search_piece VALUES (5, '_secretary', 2);
INSERT INTO public.search_piece VALUES (5, 'y', 2);
INSERT INTO public.search_piece VALUES (5, 'll_secretary', 2);
INSERT INTO public.search_piece VALUES (5, 'guoi d1.cell', 2);
INSERT INTO public.search_piece VALUES (5, 'secretary', 2);
INSERT INTO public.search_piece VALUES (5, 'l_secretary', 2);
INSERT INTO public.search_piece VALUES (5, 'oi d1.cell_s', 2);
INSERT INTO public.search_piece VALUES (5, 'cretary', 2);
INSERT INTO public.search_piece VALUES (5, 'i d1.cell_se', 2);
INSERT INTO public.search_piece VALUES (5, 'uoi d1.cell_', 2);
INSERT INTO public.search_piece VALUES (5, '1.cell_secre', 2);
INSERT INTO public.search_piece VALUES (5, 'ry', 2);
INSERT INTO public.search_piece VALUES (5, 'oi db1.cell_', 3);
INSERT INTO public.search_piece VALUES (5, 'guoi db1.cel', 3);
INSERT INTO public.search_piece VALUES (5, 'tary', 3);
INSERT INTO public.search_piece VALUES (5, 'll_secretary', 3);
INSERT INTO public.search_piece VALUES (5, 'nguoi db1.ce', 3);
INSERT INTO public.search_piece VALUES (5, 'ry', 3);
INSERT INTO public.search_piece VALUES (5, 'retary', 3);
INSERT INTO public.search_piece VALUES (5, 'l_secretary', 3);
INSERT INTO public.search_piece VALUES (5, 'cell_secreta', 3);
INSERT INTO public.search_piece VALUES (5, 'db1.cell_sec', 3);
INSERT INTO public.search_piece VALUES (5, '_secretary', 3);
INSERT INTO public.search_piece VALUES (5, '.cell_secret', 3);
INSERT INTO public.search_piece VALUES (5, 'b1.cell_secr', 3);
INSERT INTO public.search_piece VALUES (5, '1.cell_secre', 3);
INSERT INTO public.search_piece VALUES (5, 'y', 3);
INSERT INTO public.search_piece VALUES (5, 'cretary', 3);
INSERT INTO public.search_piece VALUES (5, 'uoi db1.cell', 3);
INSERT INTO public.search_piece VALUES (5, 'secretary', 3);
INSERT INTO public.search_piece VALUES (5, 'etary', 3);
INSERT INTO public.search_piece VALUES (5, 'ell_secretar', 3);
INSERT INTO public.search_piece VALUES (5, 'i db1.cell_s', 3);
INSERT INTO public.search_piece VALUES (5, 'ary', 3);
INSERT INTO public.search_piece VALUES (5, 'ecretary', 3);
INSERT INTO public.search_piece VALUES (5, 'retary', 4);
INSERT INTO public.search_piece VALUES (5, 'c.cell_secre', 4);
INSERT INTO public.search_piece VALUES (5, '.cell_secret', 4);
INSERT INTO public.search_piece VALUES (5, 'ry', 4);
INSERT INTO public.search_piece VALUES (5, 'ell_secretar', 4);
INSERT INTO public.search_piece VALUES (5, 'nguoi c.cell', 4);
INSERT INTO public.search_piece VALUES (5, 'ecretary', 4);
INSERT INTO public.search_piece VALUES (5, 'oi c.cell_se', 4);
INSERT INTO public.search_piece VALUES (5, 'cretary', 4);
INSERT INTO public.search_piece VALUES (5, 'guoi c.cell_', 4);
INSERT INTO public.search_piece VALUES (5, 'ary', 4);
INSERT INTO public.search_piece VALUES (5, 'll_secretary', 4);
INSERT INTO public.search_piece VALUES (5, 'tary', 4);
INSERT INTO public.search_piece VALUES (5, 'etary', 4);
INSERT INTO public.search_piece VALUES (5, 'secretary', 4);
INSERT INTO public.search_piece VALUES (5, '_secretary', 4);
INSERT INTO public.search_piece VALUES (5, 'cell_secreta', 4);
INSERT INTO public.search_piece VALUES (5, 'uoi c.cell_s', 4);
INSERT INTO public.search_piece VALUES (5, 'l_secretary', 4);
INSERT INTO public.search_piece VALUES (5, 'i c.cell_sec', 4);
INSERT INTO public.search_piece VALUES (5, 'y', 4);
INSERT INTO public.search_piece VALUES (5, 'ry', 5);
INSERT INTO public.search_piece VALUES (5, 'retary', 5);
INSERT INTO public.search_piece VALUES (5, 'mmittee_secr', 5);
INSERT INTO public.search_piece VALUES (5, 'd.committee_', 5);
INSERT INTO public.search_piece VALUES (5, 'committee_se', 5);
INSERT INTO public.search_piece VALUES (5, 'nguoi d.comm', 5);
INSERT INTO public.search_piece VALUES (5, 'secretary', 5);
INSERT INTO public.search_piece VALUES (5, 'uoi d.commit', 5);
INSERT INTO public.search_piece VALUES (5, 'y', 5);
INSERT INTO public.search_piece VALUES (5, 'ommittee_sec', 5);
INSERT INTO public.search_piece VALUES (5, 'ecretary', 5);
INSERT INTO public.search_piece VALUES (5, '_secretary', 5);
INSERT INTO public.search_piece VALUES (5, '.committee_s', 5);
INSERT INTO public.search_piece VALUES (5, 'etary', 5);
INSERT INTO public.search_piece VALUES (5, 'ary', 5);
INSERT INTO public.search_piece VALUES (5, 'e_secretary', 5);
INSERT INTO public.search_piece VALUES (5, 'i d.committe', 5);
INSERT INTO public.search_piece VALUES (5, 'guoi d.commi', 5);
INSERT INTO public.search_piece VALUES (5, 'mittee_secre', 5);
INSERT INTO public.search_piece VALUES (5, 'ee_secretary', 5);
INSERT INTO public.search_piece VALUES (5, 'tary', 5);
INSERT INTO public.search_piece VALUES (5, 'cretary', 5);
INSERT INTO public.search_piece VALUES (5, 'ttee_secreta', 5);
INSERT INTO public.search_piece VALUES (5, 'ittee_secret', 5);
INSERT INTO public.search_piece VALUES (5, 'tee_secretar', 5);
INSERT INTO public.search_piece VALUES (5, 'oi d.committ', 5);
INSERT INTO public.search_piece VALUES (5, 'e_officer', 6);
INSERT INTO public.search_piece VALUES (5, 'er', 6);
INSERT INTO public.search_piece VALUES (5, 'officer', 6);
INSERT INTO public.search_piece VALUES (5, 'b.committee_', 6);
INSERT INTO public.search_piece VALUES (5, 'oi db.commit', 6);
INSERT INTO public.search_piece VALUES (5, 'ficer', 6);
INSERT INTO public.search_piece VALUES (5, 'mmittee_offi', 6);
INSERT INTO public.search_piece VALUES (5, 'mittee_offic', 6);
INSERT INTO public.search_piece VALUES (5, 'i db.committ', 6);
INSERT INTO public.search_piece VALUES (5, 'icer', 6);
INSERT INTO public.search_piece VALUES (5, 'uoi db.commi', 6);
INSERT INTO public.search_piece VALUES (5, 'tee_officer', 6);
INSERT INTO public.search_piece VALUES (5, '.committee_o', 6);
INSERT INTO public.search_piece VALUES (5, 'guoi db.comm', 6);
INSERT INTO public.search_piece VALUES (5, '_officer', 6);
INSERT INTO public.search_piece VALUES (5, 'committee_of', 6);
INSERT INTO public.search_piece VALUES (5, 'cer', 6);
INSERT INTO public.search_piece VALUES (5, 'nguoi db.com', 6);
INSERT INTO public.search_piece VALUES (5, 'ommittee_off', 6);
INSERT INTO public.search_piece VALUES (5, 'r', 6);
INSERT INTO public.search_piece VALUES (5, 'ee_officer', 6);
INSERT INTO public.search_piece VALUES (5, 'ittee_office', 6);
INSERT INTO public.search_piece VALUES (5, 'ttee_officer', 6);
INSERT INTO public.search_piece VALUES (5, 'fficer', 6);
INSERT INTO public.search_piece VALUES (5, 'db.committee', 6);
INSERT INTO public.search_piece VALUES (5, 'secretary', 7);
INSERT INTO public.search_piece VALUES (5, 'committee_se', 7);
INSERT INTO public.search_piece VALUES (5, 'i db.committ', 7);
INSERT INTO public.search_piece VALUES (5, 'ecretary', 7);
INSERT INTO public.search_piece VALUES (5, 'oi db.commit', 7);
INSERT INTO public.search_piece VALUES (5, 'uoi db.commi', 7);
INSERT INTO public.search_piece VALUES (5, 'ry', 7);
INSERT INTO public.search_piece VALUES (5, 'retary', 7);
INSERT INTO public.search_piece VALUES (5, 'e_secretary', 7);
INSERT INTO public.search_piece VALUES (5, 'y', 7);
INSERT INTO public.search_piece VALUES (5, 'guoi db.comm', 7);
INSERT INTO public.search_piece VALUES (5, 'tee_secretar', 7);
INSERT INTO public.search_piece VALUES (5, 'mittee_secre', 7);
INSERT INTO public.search_piece VALUES (5, '_secretary', 7);
INSERT INTO public.search_piece VALUES (5, 'b.committee_', 7);
INSERT INTO public.search_piece VALUES (5, 'tary', 7);
INSERT INTO public.search_piece VALUES (5, 'ttee_secreta', 7);
INSERT INTO public.search_piece VALUES (5, 'ittee_secret', 7);
INSERT INTO public.search_piece VALUES (5, 'ary', 7);
INSERT INTO public.search_piece VALUES (5, 'etary', 7);
INSERT INTO public.search_piece VALUES (5, 'cretary', 7);
INSERT INTO public.search_piece VALUES (5, 'mmittee_secr', 7);
INSERT INTO public.search_piece VALUES (5, '.committee_s', 7);
INSERT INTO public.search_piece VALUES (5, 'ommittee_sec', 7);
INSERT INTO public.search_piece VALUES (5, 'db.committee', 7);
INSERT INTO public.search_piece VALUES (5, 'ee_secretary', 7);
INSERT INTO public.search_piece VALUES (5, 'nguoi db.com', 7);
INSERT INTO public.search_piece VALUES (5, 'uoi k.board_', 8);
INSERT INTO public.search_piece VALUES (5, 'rd_officer', 8);
INSERT INTO public.search_piece VALUES (5, 'icer', 8);
INSERT INTO public.search_piece VALUES (5, 'oard_officer', 8);
INSERT INTO public.search_piece VALUES (5, 'fficer', 8);
INSERT INTO public.search_piece VALUES (5, 'nguoi k.boar', 8);
INSERT INTO public.search_piece VALUES (5, 'officer', 8);
INSERT INTO public.search_piece VALUES (5, 'd_officer', 8);
INSERT INTO public.search_piece VALUES (5, 'ard_officer', 8);
INSERT INTO public.search_piece VALUES (5, '.board_offic', 8);
INSERT INTO public.search_piece VALUES (5, 'k.board_offi', 8);
INSERT INTO public.search_piece VALUES (5, 'oi k.board_o', 8);
INSERT INTO public.search_piece VALUES (5, 'guoi k.board', 8);
INSERT INTO public.search_piece VALUES (5, 'ficer', 8);
INSERT INTO public.search_piece VALUES (5, 'cer', 8);
INSERT INTO public.search_piece VALUES (5, '_officer', 8);
INSERT INTO public.search_piece VALUES (5, 'board_office', 8);
INSERT INTO public.search_piece VALUES (5, 'er', 8);
INSERT INTO public.search_piece VALUES (5, 'r', 8);
INSERT INTO public.search_piece VALUES (5, 'i k.board_of', 8);
INSERT INTO public.search_piece VALUES (5, '_deputy', 9);
INSERT INTO public.search_piece VALUES (5, 'oi k.bloc_de', 9);
INSERT INTO public.search_piece VALUES (5, 'y', 9);
INSERT INTO public.search_piece VALUES (5, '.bloc_deputy', 9);
INSERT INTO public.search_piece VALUES (5, 'c_deputy', 9);
INSERT INTO public.search_piece VALUES (5, 'bloc_deputy', 9);
INSERT INTO public.search_piece VALUES (5, 'k.bloc_deput', 9);
INSERT INTO public.search_piece VALUES (5, 'eputy', 9);
INSERT INTO public.search_piece VALUES (5, 'uoi k.bloc_d', 9);
INSERT INTO public.search_piece VALUES (5, 'i k.bloc_dep', 9);
INSERT INTO public.search_piece VALUES (5, 'loc_deputy', 9);
INSERT INTO public.search_piece VALUES (5, 'nguoi k.bloc', 9);
INSERT INTO public.search_piece VALUES (5, 'guoi k.bloc_', 9);
INSERT INTO public.search_piece VALUES (5, 'oc_deputy', 9);
INSERT INTO public.search_piece VALUES (5, 'puty', 9);
INSERT INTO public.search_piece VALUES (5, 'deputy', 9);
INSERT INTO public.search_piece VALUES (5, 'uty', 9);
INSERT INTO public.search_piece VALUES (5, 'ty', 9);
INSERT INTO public.search_piece VALUES (5, 'e_deputy', 10);
INSERT INTO public.search_piece VALUES (5, 'oi d.committ', 10);
INSERT INTO public.search_piece VALUES (5, 'mmittee_depu', 10);
INSERT INTO public.search_piece VALUES (5, 'ty', 10);
INSERT INTO public.search_piece VALUES (5, 'committee_de', 10);
INSERT INTO public.search_piece VALUES (5, 'guoi d.commi', 10);
INSERT INTO public.search_piece VALUES (5, 'nguoi d.comm', 10);
INSERT INTO public.search_piece VALUES (5, 'uty', 10);
INSERT INTO public.search_piece VALUES (5, 'deputy', 10);
INSERT INTO public.search_piece VALUES (5, 'ee_deputy', 10);
INSERT INTO public.search_piece VALUES (5, 'd.committee_', 10);
INSERT INTO public.search_piece VALUES (5, 'ommittee_dep', 10);
INSERT INTO public.search_piece VALUES (5, 'ittee_deputy', 10);
INSERT INTO public.search_piece VALUES (5, 'y', 10);
INSERT INTO public.search_piece VALUES (5, 'tee_deputy', 10);
INSERT INTO public.search_piece VALUES (5, 'ttee_deputy', 10);
INSERT INTO public.search_piece VALUES (5, '.committee_d', 10);
INSERT INTO public.search_piece VALUES (5, 'i d.committe', 10);
INSERT INTO public.search_piece VALUES (5, 'puty', 10);
INSERT INTO public.search_piece VALUES (5, 'mittee_deput', 10);
INSERT INTO public.search_piece VALUES (5, '_deputy', 10);
INSERT INTO public.search_piece VALUES (5, 'eputy', 10);
INSERT INTO public.search_piece VALUES (5, 'uoi d.commit', 10);
INSERT INTO public.search_piece VALUES (5, 'cer', 11);
INSERT INTO public.search_piece VALUES (5, 'ittee_office', 11);
INSERT INTO public.search_piece VALUES (5, 'nguoi d.comm', 11);
INSERT INTO public.search_piece VALUES (5, 'fficer', 11);
INSERT INTO public.search_piece VALUES (5, 'ee_officer', 11);
INSERT INTO public.search_piece VALUES (5, 'mittee_offic', 11);
INSERT INTO public.search_piece VALUES (5, 'e_officer', 11);
INSERT INTO public.search_piece VALUES (5, 'uoi d.commit', 11);
INSERT INTO public.search_piece VALUES (5, 'ommittee_off', 11);
INSERT INTO public.search_piece VALUES (5, 'er', 11);
INSERT INTO public.search_piece VALUES (5, 'officer', 11);
INSERT INTO public.search_piece VALUES (5, '_officer', 11);
INSERT INTO public.search_piece VALUES (5, 'ficer', 11);
INSERT INTO public.search_piece VALUES (5, 'guoi d.commi', 11);
INSERT INTO public.search_piece VALUES (5, 'icer', 11);
INSERT INTO public.search_piece VALUES (5, 'd.committee_', 11);
INSERT INTO public.search_piece VALUES (5, 'tee_officer', 11);
INSERT INTO public.search_piece VALUES (5, 'ttee_officer', 11);
INSERT INTO public.search_piece VALUES (5, 'mmittee_offi', 11);
INSERT INTO public.search_piece VALUES (5, 'committee_of', 11);
INSERT INTO public.search_piece VALUES (5, 'r', 11);
INSERT INTO public.search_piece VALUES (5, '.committee_o', 11);
INSERT INTO public.search_piece VALUES (5, 'oi d.committ', 11);
INSERT INTO public.search_piece VALUES (5, 'i d.committe', 11);
INSERT INTO public.search_piece VALUES (5, 'c_secretary', 12);
INSERT INTO public.search_piece VALUES (5, 'bloc_secreta', 12);
INSERT INTO public.search_piece VALUES (5, 'tary', 12);
INSERT INTO public.search_piece VALUES (5, 'loc_secretar', 12);
INSERT INTO public.search_piece VALUES (5, 'y', 12);
INSERT INTO public.search_piece VALUES (5, 'ary', 12);
INSERT INTO public.search_piece VALUES (5, 'oc_secretary', 12);
INSERT INTO public.search_piece VALUES (5, 'cretary', 12);
INSERT INTO public.search_piece VALUES (5, 'secretary', 12);
INSERT INTO public.search_piece VALUES (5, 'i k.bloc_sec', 12);
INSERT INTO public.search_piece VALUES (5, 'retary', 12);
INSERT INTO public.search_piece VALUES (5, 'ecretary', 12);
INSERT INTO public.search_piece VALUES (5, 'nguoi k.bloc', 12);
INSERT INTO public.search_piece VALUES (5, 'guoi k.bloc_', 12);
INSERT INTO public.search_piece VALUES (5, 'ry', 12);
INSERT INTO public.search_piece VALUES (5, 'oi k.bloc_se', 12);
INSERT INTO public.search_piece VALUES (5, '_secretary', 12);
INSERT INTO public.search_piece VALUES (5, 'etary', 12);
INSERT INTO public.search_piece VALUES (5, 'uoi k.bloc_s', 12);
INSERT INTO public.search_piece VALUES (5, '.bloc_secret', 12);
INSERT INTO public.search_piece VALUES (5, 'k.bloc_secre', 12);


--
-- Data for Name: secret; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: security_key; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: sent_files; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: setting; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.setting VALUES (1, 'factor_needed', 'offered');


--
-- Data for Name: sheet_answer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sheet_answer VALUES (1, 1, 'secretary_prepares', 'yes', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (2, 1, 'committee_meets', 'yes', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (3, 1, 'content', '0', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (4, 1, 'draft', 'yes', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (5, 1, 'notice', 'yes', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (6, 1, 'attendance', 'b1', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (7, 1, 'no_unexcused', 'yes', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (8, 1, 'no_excused_runs', 'yes', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (9, 1, 'on_time', 'yes', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (10, 1, 'order', 'yes', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (11, 1, 'duration', 'yes', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (12, 1, 'full_content', '0', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (13, 1, 'following_example', '0', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (14, 1, 'praise', '0', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (15, 1, 'speakers', 'b1', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (16, 1, 'minutes', 'yes', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (17, 1, 'centralism', '0', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (18, 1, 'criticism', '0', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (19, 1, 'qualities', '0', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (20, 1, 'conclusion', 'yes', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (21, 1, 'assignment', '0', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (22, 1, 'previous', '0', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (23, 2, 'secretary_prepares', 'yes', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (24, 2, 'committee_meets', 'yes', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (25, 2, 'content', '0', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (26, 2, 'draft', 'yes', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (27, 2, 'notice', 'yes', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (28, 2, 'attendance', 'b1', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (29, 2, 'no_unexcused', 'yes', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (30, 2, 'no_excused_runs', 'yes', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (31, 2, 'on_time', 'yes', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (32, 2, 'order', 'yes', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (33, 2, 'duration', 'yes', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (34, 2, 'full_content', '0', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (35, 2, 'following_example', '0', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (36, 2, 'praise', '0', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (37, 2, 'speakers', 'b1', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (38, 2, 'minutes', 'yes', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (39, 2, 'centralism', '0', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (40, 2, 'criticism', '0', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (41, 2, 'qualities', '0', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (42, 2, 'conclusion', 'yes', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (43, 2, 'assignment', '0', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (44, 2, 'previous', '0', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (45, 3, 'secretary_prepares', 'yes', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (46, 3, 'committee_meets', 'yes', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (47, 3, 'content', '0', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (48, 3, 'draft', 'yes', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (49, 3, 'notice', 'yes', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (50, 3, 'attendance', 'b1', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (51, 3, 'no_unexcused', 'yes', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (52, 3, 'no_excused_runs', 'yes', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (53, 3, 'on_time', 'yes', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (54, 3, 'order', 'yes', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (55, 3, 'duration', 'yes', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (56, 3, 'full_content', '0', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (57, 3, 'following_example', '0', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (58, 3, 'praise', '0', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (59, 3, 'speakers', 'b1', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (60, 3, 'minutes', 'yes', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (61, 3, 'centralism', '0', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (62, 3, 'criticism', '0', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (63, 3, 'qualities', '0', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (64, 3, 'conclusion', 'yes', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (65, 3, 'assignment', '0', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (66, 3, 'previous', '0', false, 'đã thảo luận', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (67, 4, 'secretary_prepares', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (68, 4, 'committee_meets', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (69, 4, 'content', '0', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (70, 4, 'draft', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (71, 4, 'notice', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (72, 4, 'attendance', 'b1', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (73, 4, 'no_unexcused', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (74, 4, 'no_excused_runs', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (75, 4, 'on_time', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (76, 4, 'order', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (77, 4, 'duration', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (78, 4, 'full_content', '0', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (79, 4, 'following_example', '0', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (80, 4, 'praise', '0', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (81, 4, 'speakers', 'b1', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (82, 4, 'minutes', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (83, 4, 'centralism', '0', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (84, 4, 'criticism', '0', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (85, 4, 'qualities', '0', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (86, 4, 'conclusion', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (87, 4, 'assignment', '0', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (88, 4, 'previous', '0', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (89, 5, 'secretary_prepares', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (90, 5, 'committee_meets', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (91, 5, 'content', '0', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (92, 5, 'draft', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (93, 5, 'notice', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (94, 5, 'attendance', 'b1', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (95, 5, 'no_unexcused', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (96, 5, 'no_excused_runs', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (97, 5, 'on_time', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (98, 5, 'order', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (99, 5, 'duration', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (100, 5, 'full_content', '0', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (101, 5, 'following_example', '0', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (102, 5, 'praise', '0', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (103, 5, 'speakers', 'b1', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (104, 5, 'minutes', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (105, 5, 'centralism', '0', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (106, 5, 'criticism', '0', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (107, 5, 'qualities', '0', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (108, 5, 'conclusion', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (109, 5, 'assignment', '0', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (110, 5, 'previous', '0', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (111, 6, 'secretary_prepares', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (112, 6, 'committee_meets', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (113, 6, 'content', '0', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (114, 6, 'draft', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (115, 6, 'notice', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (116, 6, 'attendance', 'b1', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (117, 6, 'no_unexcused', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (118, 6, 'no_excused_runs', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (119, 6, 'on_time', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (120, 6, 'order', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (121, 6, 'duration', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (122, 6, 'full_content', '0', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (123, 6, 'following_example', '0', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (124, 6, 'praise', '0', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (125, 6, 'speakers', 'b1', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (126, 6, 'minutes', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (127, 6, 'centralism', '0', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (128, 6, 'criticism', '0', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (129, 6, 'qualities', '0', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (130, 6, 'conclusion', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (131, 6, 'assignment', '0', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (132, 6, 'previous', '0', false, 'đã thảo luận', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (133, 7, 'secretary_prepares', 'yes', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (134, 7, 'committee_meets', 'yes', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (135, 7, 'content', '0', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (136, 7, 'draft', 'yes', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (137, 7, 'notice', 'yes', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (138, 7, 'attendance', 'b1', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (139, 7, 'no_unexcused', 'yes', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (140, 7, 'no_excused_runs', 'yes', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (141, 7, 'on_time', 'yes', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (142, 7, 'order', 'yes', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (143, 7, 'duration', 'yes', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (144, 7, 'full_content', '0', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (145, 7, 'following_example', '0', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (146, 7, 'praise', '0', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (147, 7, 'speakers', 'b1', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (148, 7, 'minutes', 'yes', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (149, 7, 'centralism', '0', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (150, 7, 'criticism', '0', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (151, 7, 'qualities', '0', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (152, 7, 'conclusion', 'yes', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (153, 7, 'assignment', '0', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (154, 7, 'previous', '0', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (155, 8, 'secretary_prepares', 'yes', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (156, 8, 'committee_meets', 'yes', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (157, 8, 'content', '0', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (158, 8, 'draft', 'yes', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (159, 8, 'notice', 'yes', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (160, 8, 'attendance', 'b1', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (161, 8, 'no_unexcused', 'yes', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (162, 8, 'no_excused_runs', 'yes', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (163, 8, 'on_time', 'yes', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (164, 8, 'order', 'yes', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (165, 8, 'duration', 'yes', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (166, 8, 'full_content', '0', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (167, 8, 'following_example', '0', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (168, 8, 'praise', '0', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (169, 8, 'speakers', 'b1', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (170, 8, 'minutes', 'yes', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (171, 8, 'centralism', '0', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (172, 8, 'criticism', '0', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (173, 8, 'qualities', '0', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (174, 8, 'conclusion', 'yes', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (175, 8, 'assignment', '0', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (176, 8, 'previous', '0', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (177, 9, 'secretary_prepares', 'yes', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (178, 9, 'committee_meets', 'yes', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (179, 9, 'content', '0', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (180, 9, 'draft', 'yes', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (181, 9, 'notice', 'yes', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (182, 9, 'attendance', 'b1', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (183, 9, 'no_unexcused', 'yes', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (184, 9, 'no_excused_runs', 'yes', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (185, 9, 'on_time', 'yes', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (186, 9, 'order', 'yes', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (187, 9, 'duration', 'yes', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (188, 9, 'full_content', '0', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (189, 9, 'following_example', '0', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (190, 9, 'praise', '0', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (191, 9, 'speakers', 'b1', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (192, 9, 'minutes', 'yes', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (193, 9, 'centralism', '0', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (194, 9, 'criticism', '0', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (195, 9, 'qualities', '0', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (196, 9, 'conclusion', 'yes', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (197, 9, 'assignment', '0', false, 'đã thảo luận', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_answer VALUES (198, 9, 'previous', '0', false, 'đã thảo luận', 7, '1.7.', 1547953200000);


--
-- Data for Name: sheet_body; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sheet_body VALUES (1, 1, 'a300dab66977edabd4c6a020071ad13d872ed11538e8bff7c625a67ccdab40eb', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_body VALUES (2, 2, '581a23120653dcd38e5a73fdc0e007f7c6834cb2a3c14e2948e0ab0c16df886c', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_body VALUES (3, 3, '30e2c047e50795fc11a6b91aa5f52d5833568ba8009814954e02e071625a9d8b', 4, '1.2.4.', 1547953200000);
INSERT INTO public.sheet_body VALUES (4, 4, '0586dafa095faa6fccd894f3586ae73bb958f23ef337d222e286976c92eec784', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_body VALUES (5, 5, '04d1ee1c054bf29dbca24818d4d57b354440bfa81522acc90f02ad691ef0a01f', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_body VALUES (6, 6, 'bf561f71f7643b79e218e6b66d9f8bb7c304e13bf0b499e03c8596658d059ffb', 6, '1.2.3.6.', 1547953200000);
INSERT INTO public.sheet_body VALUES (7, 7, '62e62acb25390bef08daa09a9b4a015d81d75bb56071c9ff27a711e7c016fb7d', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_body VALUES (8, 8, 'bb00d8df10a08a71a162602567f5f1d98d23f327b8965b61b4610de75e666228', 7, '1.7.', 1547953200000);
INSERT INTO public.sheet_body VALUES (9, 9, '835fbf9f0639cdcad9276c78e4308b4ae4b03aebdba69b13c51ee6e04d1db24d', 7, '1.7.', 1547953200000);


--
-- Data for Name: sign_in; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sign_in VALUES (1, '6213d097f722b7dccd1bf8afcbdb928a2e9d4cc800d1087ad61e3554ff05be3d', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 1, '', false, NULL);
INSERT INTO public.sign_in VALUES (2, '183465b7f07fcf7d28e677131109274f093280f8405bc86b44a1b494d2d62af9', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 2, '', false, NULL);
INSERT INTO public.sign_in VALUES (3, '0bdcd04827f1eead15fc39602a766ddea72cfc4d4493fd6c8b4f1e8a3a2049ff', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 3, '', false, NULL);
INSERT INTO public.sign_in VALUES (4, '4b00cdbe084dafcbfa886085e48c1355b32c56d9569a251db5a1a218531bba05', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 4, '', false, NULL);
INSERT INTO public.sign_in VALUES (5, 'c8ace009cdbcdf67bd7082016f670f4080bcafe1bd73790f488bb7f594b9c9c9', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 5, '', false, NULL);
INSERT INTO public.sign_in VALUES (6, '9b30ad47d354f4145eb90877abd8da82449ff10c25527dc5ed133d51ba2cda55', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 6, '', false, NULL);
INSERT INTO public.sign_in VALUES (7, '50de622114b556e42e47c28535d92309196eb9b49d528fda7da527c3f5ed5ad5', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 7, '', false, NULL);
INSERT INTO public.sign_in VALUES (8, '2054dbde8b18554f586ed8298528e98f96323918b2ab3bdedbea7869bef07d01', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 8, '', false, NULL);
INSERT INTO public.sign_in VALUES (9, '1979315e5a03ba52d0dcea56cf5ac428231c9bdf344debe00ed4c4ed1015ce70', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 9, '', false, NULL);
INSERT INTO public.sign_in VALUES (10, '41ef2bf211df6a12ec7031918665a4e12c4369ecd0e630c5d7aaf89e581764e4', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 10, '', false, NULL);
INSERT INTO public.sign_in VALUES (11, 'a7e77b7b4ed1743533fe39b1b39435bbada36a95d307e3b7548bb42a161c9087', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 11, '', false, NULL);
INSERT INTO public.sign_in VALUES (12, '7d642a21c533dd7c84765ae2a071fd5f196504f1e651026a8c31d9b67a369250', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 12, '', false, NULL);
INSERT INTO public.sign_in VALUES (13, '52f39cd4d3f7fee02218e907ac51a282f3d1cd251680e275708395bba32e8049', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 13, '', false, NULL);
INSERT INTO public.sign_in VALUES (14, '0643c55cacf4630231e8c36ad7b41f7b8e32a05251f581f37b43c2f0057c69f7', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 14, '', false, NULL);
INSERT INTO public.sign_in VALUES (15, 'd9aae5c670cb2c19d45f7bd75cc5693515d233fff3b1ff98331b1a13a651bb7f', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 15, '', false, NULL);
INSERT INTO public.sign_in VALUES (16, 'd742b559907de6900e2f9549bbc358208195c38c053856a8c602226e361749a8', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 16, '', false, NULL);
INSERT INTO public.sign_in VALUES (17, '5ba76b5aac1dae0627fd6eea1e427c08460a3e88f42b6c6cd160b254b334dea1', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 17, '', false, NULL);
INSERT INTO public.sign_in VALUES (18, 'c3b2a376e0c91afd857fc4121e0eb90023e38a97f63842d207ced1bca3bff762', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 18, '', false, NULL);
INSERT INTO public.sign_in VALUES (19, 'b87a8f3b470fbc72b52b01b93c23fd6f92fd4d91aa1eed049f97a5ab0e6ea2cb', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 19, '', false, NULL);
INSERT INTO public.sign_in VALUES (20, '9d9ce23b1f54ba26b7c28860e790cc32d6335276d5224e39768ca5e011dd74c4', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 20, '', false, NULL);
INSERT INTO public.sign_in VALUES (21, 'e7c2d21fa071591c20347f7b7d5e909443ea0403dc30f6c698b4d97074dce2ed', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 21, '', false, NULL);
INSERT INTO public.sign_in VALUES (22, '2195d3e182e20bb3b52fbe76429ef4d6e4c75e3c0e499585b84749105644ece9', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 22, '', false, NULL);
INSERT INTO public.sign_in VALUES (23, 'b94951388d43d752e41003f9f1f3a210b94281f3f3021c74fca3d72398fc9832', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 23, '', false, NULL);
INSERT INTO public.sign_in VALUES (24, 'b3f39d4d7bb6808fcb73c09ed3860164a080889118f5fbe3efcfc477b0bc5025', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 24, '', false, NULL);
INSERT INTO public.sign_in VALUES (25, '98bca00cc280fd124c447b7d8b4d2e21e556e0185b8cd2d7d0b3aae947e7f876', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 25, '', false, NULL);
INSERT INTO public.sign_in VALUES (26, '593bc7f13bb0848f092311e7b766ef83cd2af6c3347c63e82eb890e63e5b7a65', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 26, '', false, NULL);
INSERT INTO public.sign_in VALUES (27, 'efc0f5fe6d70bba6dc48f6ab22410f8982c41c08da17b64d0ec5d99e062e184d', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 27, '', false, NULL);
INSERT INTO public.sign_in VALUES (28, '72b0dc997d18da17caeba1ad4e9b203da28d8c59000863e8dcbf752d2da761fd', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 28, '', false, NULL);


--
-- Data for Name: sign_in_try; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: signal_catch; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: signal_rule; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: signed_document; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.signed_document VALUES (1, 'BC', '2015-2020', 1, '2019-01-20', 'report', 6, '', '{"sha256":"46232d354f94bffe1d4f6d734ef541332d605fddfc741815175518f988117f74","version":1}', 'ec565f984898b6d90be14f40d1879b9a62978076bf2432795bebcada4abd69b5', 1, '2019-01-20 03:00:00+00', 1, '1.', '');


--
-- Data for Name: state; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.state VALUES (1, 1, 'draft', 'Đang soạn', 'Draft', true, false, false, 0, NULL, '');
INSERT INTO public.state VALUES (2, 1, 'prepared', 'Đã chuẩn bị', 'Prepared', true, false, false, 1, NULL, '');
INSERT INTO public.state VALUES (3, 1, 'submitted', 'Đã trình', 'Submitted', false, true, false, 2, NULL, '');
INSERT INTO public.state VALUES (4, 1, 'received', 'Đã tiếp nhận', 'Received', false, true, false, 3, NULL, '');
INSERT INTO public.state VALUES (5, 1, 'returned', 'Bị trả lại', 'Returned', true, false, false, 4, NULL, '');
INSERT INTO public.state VALUES (6, 1, 'approved', 'Đã duyệt', 'Approved', false, true, true, 5, NULL, '');
INSERT INTO public.state VALUES (7, 1, 'reopened', 'Mở lại', 'Reopened', true, false, false, 6, NULL, '');
INSERT INTO public.state VALUES (8, 1, 'closed', 'Đã chốt', 'Closed', false, true, false, 7, NULL, '');
INSERT INTO public.state VALUES (9, 1, 'issued', 'Đã ban hành', 'Issued', false, true, true, 8, NULL, '');
INSERT INTO public.state VALUES (10, 2, 'draft', 'Đang soạn', 'Draft', true, false, false, 0, NULL, '');
INSERT INTO public.state VALUES (11, 2, 'submitted', 'Đã trình', 'Submitted', false, true, false, 1, NULL, '');
INSERT INTO public.state VALUES (12, 2, 'received', 'Đã tiếp nhận', 'Received', false, true, false, 2, NULL, '');
INSERT INTO public.state VALUES (13, 2, 'returned', 'Bị trả lại', 'Returned', true, false, false, 3, NULL, '');
INSERT INTO public.state VALUES (14, 2, 'approved', 'Đã duyệt', 'Approved', false, true, true, 4, NULL, '');
INSERT INTO public.state VALUES (15, 2, 'reopened', 'Mở lại', 'Reopened', true, false, false, 5, NULL, '');


--
-- Data for Name: step; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.step VALUES (1, 1, 'prepare', 'Chuẩn bị xong', 'Ready', 'draft', 'prepared', 'own', 'report.prepare', '[]', '[]', false, 0, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (2, 1, 'prepare', 'Chuẩn bị xong', 'Ready', 'returned', 'prepared', 'own', 'report.prepare', '[]', '[]', false, 1, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (3, 1, 'prepare', 'Chuẩn bị xong', 'Ready', 'reopened', 'prepared', 'own', 'report.prepare', '[]', '[]', false, 2, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (4, 1, 'submit', 'Trình cấp trên', 'Submit', 'draft', 'submitted', 'own', 'report.submit', '["below_root", "quarter_over", "has_desk", "children_told", "sheets_told", "pins_answered"]', '["freeze", "settle", "to_desk"]', false, 3, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (5, 1, 'submit', 'Trình cấp trên', 'Submit', 'prepared', 'submitted', 'own', 'report.submit', '["below_root", "quarter_over", "has_desk", "children_told", "sheets_told", "pins_answered"]', '["freeze", "settle", "to_desk"]', false, 4, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (6, 1, 'submit', 'Trình cấp trên', 'Submit', 'returned', 'submitted', 'own', 'report.submit', '["below_root", "quarter_over", "has_desk", "children_told", "sheets_told", "pins_answered"]', '["freeze", "settle", "to_desk"]', false, 5, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (7, 1, 'submit', 'Trình cấp trên', 'Submit', 'reopened', 'submitted', 'own', 'report.submit', '["below_root", "quarter_over", "has_desk", "children_told", "sheets_told", "pins_answered"]', '["freeze", "settle", "to_desk"]', false, 6, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (8, 1, 'close', 'Chốt quý', 'Close the quarter', 'draft', 'closed', 'own', 'report.prepare', '["at_root", "quarter_over", "children_told"]', '["freeze"]', false, 7, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (9, 1, 'close', 'Chốt quý', 'Close the quarter', 'prepared', 'closed', 'own', 'report.prepare', '["at_root", "quarter_over", "children_told"]', '["freeze"]', false, 8, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (10, 1, 'close', 'Chốt quý', 'Close the quarter', 'returned', 'closed', 'own', 'report.prepare', '["at_root", "quarter_over", "children_told"]', '["freeze"]', false, 9, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (11, 1, 'close', 'Chốt quý', 'Close the quarter', 'reopened', 'closed', 'own', 'report.prepare', '["at_root", "quarter_over", "children_told"]', '["freeze"]', false, 10, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (12, 1, 'amend', 'Sửa tiếp', 'Amend', 'prepared', 'draft', 'own', 'report.prepare', '[]', '[]', false, 11, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (13, 1, 'recall', 'Thu hồi', 'Recall', 'submitted', 'draft', 'own', 'report.submit', '[]', '["unlock"]', false, 12, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (14, 1, 'receive', 'Tiếp nhận', 'Receive', 'submitted', 'received', 'desk', 'report.receive', '["receiver", "newest_seen"]', '["receive"]', false, 13, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (15, 1, 'approve', 'Duyệt', 'Approve', 'submitted', 'approved', 'desk', 'report.decide', '["not_own", "newest_seen", "received", "no_drafts"]', '["accept", "seen"]', false, 14, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (16, 1, 'approve', 'Duyệt', 'Approve', 'received', 'approved', 'desk', 'report.decide', '["not_own", "newest_seen", "received", "no_drafts"]', '["accept", "seen"]', false, 15, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (17, 1, 'send_back', 'Trả lại', 'Send back', 'submitted', 'returned', 'desk', 'report.decide', '["not_own", "newest_seen", "received"]', '["unlock", "pins", "seen"]', true, 16, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (18, 1, 'send_back', 'Trả lại', 'Send back', 'received', 'returned', 'desk', 'report.decide', '["not_own", "newest_seen", "received"]', '["unlock", "pins", "seen"]', true, 17, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (19, 1, 'reopen', 'Mở lại', 'Reopen', 'approved', 'reopened', 'desk', 'report.decide', '["not_own"]', '["unlock", "pins"]', true, 18, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (20, 1, 'ask', 'Đề nghị mở lại', 'Ask to reopen', 'approved', 'approved', 'own', 'report.submit', '["below_root", "not_asked"]', '["ask"]', true, 19, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (21, 1, 'keep', 'Giữ nguyên bản này', 'Keep this version', 'submitted', 'submitted', 'own', 'report.submit', '["is_stale"]', '["keep"]', true, 20, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (22, 1, 'keep', 'Giữ nguyên bản này', 'Keep this version', 'received', 'received', 'own', 'report.submit', '["is_stale"]', '["keep"]', true, 21, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (23, 1, 'keep', 'Giữ nguyên bản này', 'Keep this version', 'approved', 'approved', 'own', 'report.submit', '["is_stale"]', '["keep"]', true, 22, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (24, 1, 'keep', 'Giữ nguyên bản này', 'Keep this version', 'closed', 'closed', 'own', 'report.submit', '["is_stale"]', '["keep"]', true, 23, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (25, 1, 'keep', 'Giữ nguyên bản này', 'Keep this version', 'issued', 'issued', 'own', 'report.submit', '["is_stale"]', '["keep"]', true, 24, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (26, 1, 'unclose', 'Bỏ chốt', 'Undo closing', 'closed', 'draft', 'own', 'report.prepare', '[]', '["unlock"]', true, 25, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (27, 1, 'sign', 'Ký ban hành', 'Sign and issue', 'closed', 'issued', 'own', 'report.issue', '["newest_seen", "destination"]', '["number"]', false, 26, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (28, 1, 'revise', 'Lập lại để ban hành mới', 'Revise for a new issue', 'issued', 'reopened', 'own', 'report.issue', '["at_root"]', '["unlock"]', true, 27, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (29, 2, 'submit', 'Trình cấp trên', 'Submit', 'draft', 'submitted', 'own', 'report.submit', '["has_desk", "answered", "children_told"]', '["freeze", "to_desk"]', false, 0, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (30, 2, 'submit', 'Trình cấp trên', 'Submit', 'returned', 'submitted', 'own', 'report.submit', '["has_desk", "answered", "children_told"]', '["freeze", "to_desk"]', false, 1, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (31, 2, 'submit', 'Trình cấp trên', 'Submit', 'reopened', 'submitted', 'own', 'report.submit', '["has_desk", "answered", "children_told"]', '["freeze", "to_desk"]', false, 2, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (32, 2, 'recall', 'Thu hồi', 'Recall', 'submitted', 'draft', 'own', 'report.submit', '[]', '[]', false, 3, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (33, 2, 'receive', 'Tiếp nhận', 'Receive', 'submitted', 'received', 'desk', 'report.receive', '["newest_seen"]', '[]', false, 4, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (34, 2, 'approve', 'Duyệt', 'Approve', 'submitted', 'approved', 'desk', 'report.decide', '["not_own", "newest_seen"]', '["accept"]', false, 5, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (35, 2, 'approve', 'Duyệt', 'Approve', 'received', 'approved', 'desk', 'report.decide', '["not_own", "newest_seen"]', '["accept"]', false, 6, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (36, 2, 'send_back', 'Trả lại', 'Send back', 'submitted', 'returned', 'desk', 'report.decide', '["not_own", "newest_seen"]', '[]', true, 7, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (37, 2, 'send_back', 'Trả lại', 'Send back', 'received', 'returned', 'desk', 'report.decide', '["not_own", "newest_seen"]', '[]', true, 8, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (38, 2, 'reopen', 'Mở lại', 'Reopen', 'approved', 'reopened', 'desk', 'report.decide', '["not_own"]', '[]', true, 9, NULL, '[]', NULL, '');


--
-- Data for Name: step_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.step_event VALUES (1, 1, 1, 'submit', 'draft', 'submitted', 1, 10, 'Người D1.cell_secretary', '', '2019-01-20 03:00:00+00', 4, '1.2.4.', '');
INSERT INTO public.step_event VALUES (2, 2, 1, 'submit', 'draft', 'submitted', 1, 17, 'Người DB1.cell_secretary', '', '2019-01-20 03:00:00+00', 6, '1.2.3.6.', '');
INSERT INTO public.step_event VALUES (3, 3, 1, 'submit', 'draft', 'submitted', 1, 19, 'Người C.cell_secretary', '', '2019-01-20 03:00:00+00', 7, '1.7.', '');
INSERT INTO public.step_event VALUES (4, 1, 2, 'send_back', 'submitted', 'returned', 1, 5, 'Người D.committee_secretary', 'Bổ sung phần kiến nghị', '2019-01-20 03:00:00+00', 4, '1.2.4.', '');
INSERT INTO public.step_event VALUES (5, 1, 3, 'submit', 'returned', 'submitted', 2, 10, 'Người D1.cell_secretary', '', '2019-01-20 03:00:00+00', 4, '1.2.4.', '');
INSERT INTO public.step_event VALUES (6, 1, 4, 'approve', 'submitted', 'approved', 2, 5, 'Người D.committee_secretary', '', '2019-01-20 03:00:00+00', 4, '1.2.4.', '');
INSERT INTO public.step_event VALUES (7, 2, 2, 'receive', 'submitted', 'received', 1, 9, 'Người DB.committee_officer', '', '2019-01-20 03:00:00+00', 6, '1.2.3.6.', '');
INSERT INTO public.step_event VALUES (8, 2, 3, 'approve', 'received', 'approved', 1, 8, 'Người DB.committee_secretary', '', '2019-01-20 03:00:00+00', 6, '1.2.3.6.', '');
INSERT INTO public.step_event VALUES (9, 3, 2, 'receive', 'submitted', 'received', 1, 4, 'Người K.board_officer', '', '2019-01-20 03:00:00+00', 7, '1.7.', '');
INSERT INTO public.step_event VALUES (10, 3, 3, 'approve', 'received', 'approved', 1, 2, 'Người K.bloc_deputy', '', '2019-01-20 03:00:00+00', 7, '1.7.', '');
INSERT INTO public.step_event VALUES (11, 4, 1, 'submit', 'draft', 'submitted', 1, 8, 'Người DB.committee_secretary', '', '2019-01-20 03:00:00+00', 3, '1.2.3.', '');
INSERT INTO public.step_event VALUES (12, 4, 2, 'approve', 'submitted', 'approved', 1, 6, 'Người D.committee_deputy', '', '2019-01-20 03:00:00+00', 3, '1.2.3.', '');
INSERT INTO public.step_event VALUES (13, 5, 1, 'submit', 'draft', 'submitted', 1, 5, 'Người D.committee_secretary', '', '2019-01-20 03:00:00+00', 2, '1.2.', '');
INSERT INTO public.step_event VALUES (14, 5, 2, 'receive', 'submitted', 'received', 1, 4, 'Người K.board_officer', '', '2019-01-20 03:00:00+00', 2, '1.2.', '');
INSERT INTO public.step_event VALUES (15, 5, 3, 'approve', 'received', 'approved', 1, 2, 'Người K.bloc_deputy', '', '2019-01-20 03:00:00+00', 2, '1.2.', '');
INSERT INTO public.step_event VALUES (16, 6, 1, 'close', 'draft', 'closed', 1, 4, 'Người K.board_officer', '', '2019-01-20 03:00:00+00', 1, '1.', '');
INSERT INTO public.step_event VALUES (17, 6, 2, 'sign', 'closed', 'issued', 1, 1, 'Người K.bloc_secretary', '', '2019-01-20 03:00:00+00', 1, '1.', '');


--
-- Data for Name: succession; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: sum_mark; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: supplement; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: topic; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.topic VALUES (1, 1, 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh', '2018-10-01', NULL, 1, NULL, '');
INSERT INTO public.topic VALUES (2, 2, 'Nâng cao trình độ lý luận chính trị, chuyên môn, nghiệp vụ, năng lực công tác của cán bộ, đảng viên', '2018-10-01', NULL, 1, NULL, '');
INSERT INTO public.topic VALUES (3, 3, 'Phòng, chống, khắc phục biểu hiện suy thoái, "tự diễn biến", "tự chuyển hóa" trong nội bộ', '2018-10-01', NULL, 1, NULL, '');
INSERT INTO public.topic VALUES (4, 4, 'Xây dựng Đảng, hệ thống chính trị, cơ quan, đơn vị vững mạnh; phòng, chống tham nhũng, lãng phí, quan liêu và tệ nạn xã hội', '2018-10-01', NULL, 1, NULL, '');
INSERT INTO public.topic VALUES (5, 5, 'Triển khai thực hiện chỉ thị, nghị quyết, quy định của Đảng, pháp luật của Nhà nước', '2018-10-01', NULL, 1, NULL, '');
INSERT INTO public.topic VALUES (6, 6, 'Nâng cao chất lượng, hiệu quả công tác chuyên môn, nghiên cứu, tham mưu và xây dựng đề án, kế hoạch', '2018-10-01', NULL, 1, NULL, '');
INSERT INTO public.topic VALUES (7, 7, 'Giáo dục truyền thống cách mạng, truyền thống của cơ quan, đơn vị', '2018-10-01', NULL, 1, NULL, '');
INSERT INTO public.topic VALUES (8, 8, 'Lãnh đạo, chỉ đạo giải quyết những vấn đề phức tạp nảy sinh trong cơ quan, đơn vị', '2018-10-01', NULL, 1, NULL, '');
INSERT INTO public.topic VALUES (9, 9, 'Bồi dưỡng, tạo nguồn phát triển đảng viên', '2018-10-01', NULL, 1, NULL, '');
INSERT INTO public.topic VALUES (10, 10, 'Phương pháp tự nghiên cứu, học tập để nâng cao trình độ kiến thức', '2018-10-01', NULL, 1, NULL, '');
INSERT INTO public.topic VALUES (11, 11, 'Chuyên đề khác phù hợp với đặc điểm của chi bộ', '2018-10-01', NULL, 1, NULL, '');


--
-- Data for Name: topic_orientation; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: unit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.unit VALUES (1, 'K', 'Đảng bộ Khối Một', 'bloc', NULL, 'dang bo khoi mot', 'gark dt oltm qtz0200005000400050', '', '2015-01-01', NULL, NULL, 2, '1.', NULL, '', NULL, false);
INSERT INTO public.unit VALUES (2, 'D', 'Đảng bộ Sở Mẫu', 'grassroots_committee', 1, 'dang bo so mau', 'gark dt yu qc{02000050020030', '', '2015-01-01', NULL, NULL, 2, '1.2.', NULL, '', NULL, false);
INSERT INTO public.unit VALUES (3, 'DB', 'Đảng bộ bộ phận Mẫu', 'sectional_committee', 2, 'dang bo bo phan mau', 'gark dt dt vlcr qc{0200005005000500030', '', '2015-01-01', NULL, NULL, 2, '1.2.3.', NULL, '', NULL, false);
INSERT INTO public.unit VALUES (4, 'D1', 'Chi bộ Văn phòng', 'subordinate_cell', 2, 'chi bo van phong', 'elm dt }br vlsrk0000050000000100', '', '2015-01-01', NULL, NULL, 2, '1.2.4.', NULL, '', NULL, false);
INSERT INTO public.unit VALUES (5, 'D2', 'Chi bộ Thanh tra', 'subordinate_cell', 2, 'chi bo thanh tra', 'elm dt zlarl zxa0000050000000000', '', '2015-01-01', NULL, NULL, 2, '1.2.5.', NULL, '', NULL, false);
INSERT INTO public.unit VALUES (6, 'DB1', 'Chi bộ Đội Một', 'subordinate_cell', 3, 'chi bo doi mot', 'elm dt gtm qtz00000500500050', '', '2015-01-01', NULL, NULL, 2, '1.2.3.6.', NULL, '', NULL, false);
INSERT INTO public.unit VALUES (7, 'C', 'Chi bộ Thư viện', 'grassroots_cell', 1, 'chi bo thu vien', 'elm dt zl| }mir000005000000050', '', '2015-01-01', NULL, NULL, 2, '1.7.', NULL, '', NULL, false);
INSERT INTO public.unit VALUES (8, 'K2', 'Đảng bộ Khối Hai', 'bloc', NULL, 'dang bo khoi hai', 'gark dt oltm lam0200005000400000', '', '2015-01-01', NULL, NULL, 2, '8.', NULL, '', NULL, false);
INSERT INTO public.unit VALUES (9, 'E', 'Đảng bộ Sở Khác', 'grassroots_committee', 8, 'dang bo so khac', 'gark dt yu olae020000500200040', '', '2015-01-01', NULL, NULL, 2, '8.9.', NULL, '', NULL, false);
INSERT INTO public.unit VALUES (10, 'E1', 'Chi bộ Khác', 'subordinate_cell', 9, 'chi bo khac', 'elm dt olae00000500040', '', '2015-01-01', NULL, NULL, 2, '8.9.10.', NULL, '', NULL, false);


--
-- Data for Name: unit_act; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.unit_act VALUES (1, 1, '1.', '2015-01-01', NULL, 'found', '', NULL, '', '', NULL);
INSERT INTO public.unit_act VALUES (2, 2, '1.2.', '2015-01-01', NULL, 'found', '', NULL, '', 'Đảng bộ Khối Một', NULL);
INSERT INTO public.unit_act VALUES (3, 3, '1.2.3.', '2015-01-01', NULL, 'found', '', NULL, '', 'Đảng bộ Sở Mẫu', NULL);
INSERT INTO public.unit_act VALUES (4, 4, '1.2.4.', '2015-01-01', NULL, 'found', '', NULL, '', 'Đảng bộ Sở Mẫu', NULL);
INSERT INTO public.unit_act VALUES (5, 5, '1.2.5.', '2015-01-01', NULL, 'found', '', NULL, '', 'Đảng bộ Sở Mẫu', NULL);
INSERT INTO public.unit_act VALUES (6, 6, '1.2.3.6.', '2015-01-01', NULL, 'found', '', NULL, '', 'Đảng bộ bộ phận Mẫu', NULL);
INSERT INTO public.unit_act VALUES (7, 7, '1.7.', '2015-01-01', NULL, 'found', '', NULL, '', 'Đảng bộ Khối Một', NULL);
INSERT INTO public.unit_act VALUES (8, 8, '8.', '2015-01-01', NULL, 'found', '', NULL, '', '', NULL);
INSERT INTO public.unit_act VALUES (9, 9, '8.9.', '2015-01-01', NULL, 'found', '', NULL, '', 'Đảng bộ Khối Hai', NULL);
INSERT INTO public.unit_act VALUES (10, 10, '8.9.10.', '2015-01-01', NULL, 'found', '', NULL, '', 'Đảng bộ Sở Khác', NULL);


--
-- Data for Name: unit_kind; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.unit_kind VALUES (1, 'province', 'Đảng bộ tỉnh', 'Provincial committee', false, false, false, false, 0);
INSERT INTO public.unit_kind VALUES (2, 'bloc', 'Đảng bộ Khối', 'Bloc', false, true, true, true, 1);
INSERT INTO public.unit_kind VALUES (3, 'grassroots_committee', 'Đảng bộ cơ sở', 'Grassroots committee', false, true, false, true, 2);
INSERT INTO public.unit_kind VALUES (4, 'sectional_committee', 'Đảng bộ bộ phận', 'Sectional committee', false, true, false, true, 3);
INSERT INTO public.unit_kind VALUES (5, 'grassroots_cell', 'Chi bộ cơ sở', 'Grassroots cell', true, true, false, true, 4);
INSERT INTO public.unit_kind VALUES (6, 'subordinate_cell', 'Chi bộ trực thuộc', 'Subordinate cell', true, true, false, true, 5);


--
-- Data for Name: unit_spell; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.unit_spell VALUES (1, 1, '2015-01-01', NULL, 'Đảng bộ Khối Một', 'bloc', NULL, 'found', '', NULL, '1.', 'K', 'dang bo khoi mot', 'gark dt oltm qtz0200005000400050', '0001-01-01', '9999-12-31', false);
INSERT INTO public.unit_spell VALUES (2, 2, '2015-01-01', NULL, 'Đảng bộ Sở Mẫu', 'grassroots_committee', 1, 'found', '', NULL, '1.2.', 'D', 'dang bo so mau', 'gark dt yu qc{02000050020030', '0001-01-01', '9999-12-31', false);
INSERT INTO public.unit_spell VALUES (3, 3, '2015-01-01', NULL, 'Đảng bộ bộ phận Mẫu', 'sectional_committee', 2, 'found', '', NULL, '1.2.3.', 'DB', 'dang bo bo phan mau', 'gark dt dt vlcr qc{0200005005000500030', '0001-01-01', '9999-12-31', false);
INSERT INTO public.unit_spell VALUES (4, 4, '2015-01-01', NULL, 'Chi bộ Văn phòng', 'subordinate_cell', 2, 'found', '', NULL, '1.2.4.', 'D1', 'chi bo van phong', 'elm dt }br vlsrk0000050000000100', '0001-01-01', '9999-12-31', true);
INSERT INTO public.unit_spell VALUES (5, 5, '2015-01-01', NULL, 'Chi bộ Thanh tra', 'subordinate_cell', 2, 'found', '', NULL, '1.2.5.', 'D2', 'chi bo thanh tra', 'elm dt zlarl zxa0000050000000000', '0001-01-01', '9999-12-31', true);
INSERT INTO public.unit_spell VALUES (6, 6, '2015-01-01', NULL, 'Chi bộ Đội Một', 'subordinate_cell', 3, 'found', '', NULL, '1.2.3.6.', 'DB1', 'chi bo doi mot', 'elm dt gtm qtz00000500500050', '0001-01-01', '9999-12-31', true);
INSERT INTO public.unit_spell VALUES (7, 7, '2015-01-01', NULL, 'Chi bộ Thư viện', 'grassroots_cell', 1, 'found', '', NULL, '1.7.', 'C', 'chi bo thu vien', 'elm dt zl| }mir000005000000050', '0001-01-01', '9999-12-31', true);
INSERT INTO public.unit_spell VALUES (8, 8, '2015-01-01', NULL, 'Đảng bộ Khối Hai', 'bloc', NULL, 'found', '', NULL, '8.', 'K2', 'dang bo khoi hai', 'gark dt oltm lam0200005000400000', '0001-01-01', '9999-12-31', false);
INSERT INTO public.unit_spell VALUES (9, 9, '2015-01-01', NULL, 'Đảng bộ Sở Khác', 'grassroots_committee', 8, 'found', '', NULL, '8.9.', 'E', 'dang bo so khac', 'gark dt yu olae020000500200040', '0001-01-01', '9999-12-31', false);
INSERT INTO public.unit_spell VALUES (10, 10, '2015-01-01', NULL, 'Chi bộ Khác', 'subordinate_cell', 9, 'found', '', NULL, '8.9.10.', 'E1', 'chi bo khac', 'elm dt olae00000500040', '0001-01-01', '9999-12-31', true);


--
-- Data for Name: unit_sum; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.unit_sum VALUES (8, 4, '1.2.4.', '1.2.', '2018-10-01', 'grade', 'average', 1, 5500);
INSERT INTO public.unit_sum VALUES (17, 4, '1.2.4.', '1.2.', '2018-11-01', 'grade', 'average', 1, 5500);
INSERT INTO public.unit_sum VALUES (26, 4, '1.2.4.', '1.2.', '2018-12-01', 'grade', 'average', 1, 5500);
INSERT INTO public.unit_sum VALUES (6, 2, '1.2.', '1.', '2018-10-01', 'grade', 'average', 2, 11000);
INSERT INTO public.unit_sum VALUES (36, 3, '1.2.3.', '1.2.', '2018-10-01', 'grade', 'average', 1, 5500);
INSERT INTO public.unit_sum VALUES (38, 6, '1.2.3.6.', '1.2.3.', '2018-10-01', 'grade', 'average', 1, 5500);
INSERT INTO public.unit_sum VALUES (15, 2, '1.2.', '1.', '2018-11-01', 'grade', 'average', 2, 11000);
INSERT INTO public.unit_sum VALUES (48, 3, '1.2.3.', '1.2.', '2018-11-01', 'grade', 'average', 1, 5500);
INSERT INTO public.unit_sum VALUES (50, 6, '1.2.3.6.', '1.2.3.', '2018-11-01', 'grade', 'average', 1, 5500);
INSERT INTO public.unit_sum VALUES (24, 2, '1.2.', '1.', '2018-12-01', 'grade', 'average', 2, 11000);
INSERT INTO public.unit_sum VALUES (60, 3, '1.2.3.', '1.2.', '2018-12-01', 'grade', 'average', 1, 5500);
INSERT INTO public.unit_sum VALUES (62, 6, '1.2.3.6.', '1.2.3.', '2018-12-01', 'grade', 'average', 1, 5500);
INSERT INTO public.unit_sum VALUES (4, 1, '1.', '', '2018-10-01', 'grade', 'average', 3, 16500);
INSERT INTO public.unit_sum VALUES (68, 7, '1.7.', '1.', '2018-10-01', 'grade', 'average', 1, 5500);
INSERT INTO public.unit_sum VALUES (13, 1, '1.', '', '2018-11-01', 'grade', 'average', 3, 16500);
INSERT INTO public.unit_sum VALUES (74, 7, '1.7.', '1.', '2018-11-01', 'grade', 'average', 1, 5500);
INSERT INTO public.unit_sum VALUES (22, 1, '1.', '', '2018-12-01', 'grade', 'average', 3, 16500);
INSERT INTO public.unit_sum VALUES (80, 7, '1.7.', '1.', '2018-12-01', 'grade', 'average', 1, 5500);


--
-- Data for Name: upload; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: word_template; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Name: account_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.account_id_seq', 28, true);


--
-- Name: answer_draft_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.answer_draft_id_seq', 1, false);


--
-- Name: answer_event_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.answer_event_id_seq', 1, false);


--
-- Name: answer_version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.answer_version_id_seq', 1, false);


--
-- Name: attachment_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.attachment_id_seq', 1, false);


--
-- Name: bulk_decision_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.bulk_decision_id_seq', 1, false);


--
-- Name: choice_edition_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.choice_edition_id_seq', 1, false);


--
-- Name: choice_list_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.choice_list_id_seq', 1, false);


--
-- Name: committee_term_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.committee_term_id_seq', 1, false);


--
-- Name: definition_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.definition_id_seq', 3, true);


--
-- Name: definition_version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.definition_version_id_seq', 3, true);


--
-- Name: delegation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.delegation_id_seq', 1, false);


--
-- Name: device_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.device_id_seq', 1, false);


--
-- Name: directive_answer_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.directive_answer_id_seq', 1, false);


--
-- Name: directive_closing_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.directive_closing_id_seq', 1, false);


--
-- Name: directive_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.directive_id_seq', 1, false);


--
-- Name: draft_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.draft_id_seq', 1, false);


--
-- Name: duty_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.duty_id_seq', 39, true);


--
-- Name: enclosure_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.enclosure_id_seq', 1, false);


--
-- Name: factor_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.factor_id_seq', 1, false);


--
-- Name: field_choice_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.field_choice_id_seq', 9, true);


--
-- Name: field_group_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.field_group_id_seq', 7, true);


--
-- Name: field_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.field_id_seq', 28, true);


--
-- Name: follower_answer_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.follower_answer_id_seq', 1, false);


--
-- Name: form_closing_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.form_closing_id_seq', 1, false);


--
-- Name: form_decision_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.form_decision_id_seq', 1, false);


--
-- Name: form_draft_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.form_draft_id_seq', 1, false);


--
-- Name: form_sheet_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.form_sheet_id_seq', 1, false);


--
-- Name: form_sum_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.form_sum_id_seq', 1, false);


--
-- Name: form_task_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.form_task_id_seq', 1, false);


--
-- Name: form_withdrawal_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.form_withdrawal_id_seq', 1, false);


--
-- Name: gap_reason_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.gap_reason_id_seq', 1, true);


--
-- Name: grade_sum_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.grade_sum_id_seq', 18, true);


--
-- Name: headcount_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.headcount_id_seq', 5, true);


--
-- Name: issue_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.issue_id_seq', 1, true);


--
-- Name: issued_document_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.issued_document_id_seq', 2, true);


--
-- Name: job_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.job_id_seq', 1, false);


--
-- Name: journal_actor_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.journal_actor_id_seq', 12, true);


--
-- Name: journal_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.journal_id_seq', 166, true);


--
-- Name: key_question_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.key_question_id_seq', 1, false);


--
-- Name: mail_address_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.mail_address_id_seq', 1, false);


--
-- Name: manifest_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.manifest_id_seq', 5, true);


--
-- Name: meeting_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.meeting_id_seq', 9, true);


--
-- Name: meeting_plan_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.meeting_plan_id_seq', 1, false);


--
-- Name: meeting_record_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.meeting_record_id_seq', 9, true);


--
-- Name: meeting_window_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.meeting_window_id_seq', 1, false);


--
-- Name: member_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.member_id_seq', 1, false);


--
-- Name: notice_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.notice_id_seq', 43, true);


--
-- Name: official_grade_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.official_grade_id_seq', 1, false);


--
-- Name: once_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.once_id_seq', 50, true);


--
-- Name: person_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.person_id_seq', 28, true);


--
-- Name: pin_draft_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.pin_draft_id_seq', 1, false);


--
-- Name: pin_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.pin_id_seq', 1, false);


--
-- Name: post_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.post_id_seq', 28, true);


--
-- Name: quarter_lock_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.quarter_lock_id_seq', 7, true);


--
-- Name: recovery_code_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.recovery_code_id_seq', 1, false);


--
-- Name: reorganisation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.reorganisation_id_seq', 1, false);


--
-- Name: reorganisation_row_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.reorganisation_row_id_seq', 1, false);


--
-- Name: report_draft_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.report_draft_id_seq', 6, true);


--
-- Name: report_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.report_id_seq', 6, true);


--
-- Name: report_look_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.report_look_id_seq', 16, true);


--
-- Name: report_version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.report_version_id_seq', 7, true);


--
-- Name: roll_entry_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.roll_entry_id_seq', 1, false);


--
-- Name: route_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.route_id_seq', 2, true);


--
-- Name: score_sheet_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.score_sheet_id_seq', 9, true);


--
-- Name: secret_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.secret_id_seq', 1, false);


--
-- Name: security_key_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.security_key_id_seq', 1, false);


--
-- Name: sent_files_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.sent_files_id_seq', 1, false);


--
-- Name: setting_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.setting_id_seq', 1, true);


--
-- Name: sheet_answer_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.sheet_answer_id_seq', 198, true);


--
-- Name: sheet_body_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.sheet_body_id_seq', 9, true);


--
-- Name: sign_in_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.sign_in_id_seq', 28, true);


--
-- Name: sign_in_try_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.sign_in_try_id_seq', 1, false);


--
-- Name: signal_catch_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.signal_catch_id_seq', 1, false);


--
-- Name: signal_rule_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.signal_rule_id_seq', 1, false);


--
-- Name: signed_document_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.signed_document_id_seq', 1, true);


--
-- Name: state_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.state_id_seq', 15, true);


--
-- Name: step_event_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.step_event_id_seq', 17, true);


--
-- Name: step_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.step_id_seq', 38, true);


--
-- Name: succession_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.succession_id_seq', 1, false);


--
-- Name: sum_mark_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.sum_mark_id_seq', 1, false);


--
-- Name: supplement_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.supplement_id_seq', 1, false);


--
-- Name: topic_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.topic_id_seq', 11, true);


--
-- Name: topic_orientation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.topic_orientation_id_seq', 1, false);


--
-- Name: unit_act_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.unit_act_id_seq', 10, true);


--
-- Name: unit_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.unit_id_seq', 10, true);


--
-- Name: unit_kind_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.unit_kind_id_seq', 6, true);


--
-- Name: unit_spell_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.unit_spell_id_seq', 10, true);


--
-- Name: unit_sum_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.unit_sum_id_seq', 81, true);


--
-- Name: upload_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.upload_id_seq', 1, false);


--
-- Name: word_template_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.word_template_id_seq', 1, false);


--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: account pk_account; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT pk_account PRIMARY KEY (id);


--
-- Name: answer_draft pk_answer_draft; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_draft
    ADD CONSTRAINT pk_answer_draft PRIMARY KEY (id);


--
-- Name: answer_event pk_answer_event; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_event
    ADD CONSTRAINT pk_answer_event PRIMARY KEY (id);


--
-- Name: answer_version pk_answer_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_version
    ADD CONSTRAINT pk_answer_version PRIMARY KEY (id);


--
-- Name: attachment pk_attachment; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attachment
    ADD CONSTRAINT pk_attachment PRIMARY KEY (id);


--
-- Name: bulk_decision pk_bulk_decision; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bulk_decision
    ADD CONSTRAINT pk_bulk_decision PRIMARY KEY (id);


--
-- Name: choice_edition pk_choice_edition; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.choice_edition
    ADD CONSTRAINT pk_choice_edition PRIMARY KEY (id);


--
-- Name: choice_list pk_choice_list; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.choice_list
    ADD CONSTRAINT pk_choice_list PRIMARY KEY (id);


--
-- Name: committee_term pk_committee_term; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.committee_term
    ADD CONSTRAINT pk_committee_term PRIMARY KEY (id);


--
-- Name: definition pk_definition; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.definition
    ADD CONSTRAINT pk_definition PRIMARY KEY (id);


--
-- Name: definition_version pk_definition_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.definition_version
    ADD CONSTRAINT pk_definition_version PRIMARY KEY (id);


--
-- Name: delegation pk_delegation; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT pk_delegation PRIMARY KEY (id);


--
-- Name: device pk_device; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.device
    ADD CONSTRAINT pk_device PRIMARY KEY (id);


--
-- Name: directive pk_directive; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive
    ADD CONSTRAINT pk_directive PRIMARY KEY (id);


--
-- Name: directive_answer pk_directive_answer; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_answer
    ADD CONSTRAINT pk_directive_answer PRIMARY KEY (id);


--
-- Name: directive_closing pk_directive_closing; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_closing
    ADD CONSTRAINT pk_directive_closing PRIMARY KEY (id);


--
-- Name: draft pk_draft; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.draft
    ADD CONSTRAINT pk_draft PRIMARY KEY (id);


--
-- Name: duty pk_duty; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duty
    ADD CONSTRAINT pk_duty PRIMARY KEY (id);


--
-- Name: enclosure pk_enclosure; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enclosure
    ADD CONSTRAINT pk_enclosure PRIMARY KEY (id);


--
-- Name: factor pk_factor; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.factor
    ADD CONSTRAINT pk_factor PRIMARY KEY (id);


--
-- Name: field pk_field; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field
    ADD CONSTRAINT pk_field PRIMARY KEY (id);


--
-- Name: field_choice pk_field_choice; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field_choice
    ADD CONSTRAINT pk_field_choice PRIMARY KEY (id);


--
-- Name: field_group pk_field_group; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field_group
    ADD CONSTRAINT pk_field_group PRIMARY KEY (id);


--
-- Name: follower_answer pk_follower_answer; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.follower_answer
    ADD CONSTRAINT pk_follower_answer PRIMARY KEY (id);


--
-- Name: form_closing pk_form_closing; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_closing
    ADD CONSTRAINT pk_form_closing PRIMARY KEY (id);


--
-- Name: form_decision pk_form_decision; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_decision
    ADD CONSTRAINT pk_form_decision PRIMARY KEY (id);


--
-- Name: form_draft pk_form_draft; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_draft
    ADD CONSTRAINT pk_form_draft PRIMARY KEY (id);


--
-- Name: form_sheet pk_form_sheet; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_sheet
    ADD CONSTRAINT pk_form_sheet PRIMARY KEY (id);


--
-- Name: form_sum pk_form_sum; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_sum
    ADD CONSTRAINT pk_form_sum PRIMARY KEY (id);


--
-- Name: form_task pk_form_task; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_task
    ADD CONSTRAINT pk_form_task PRIMARY KEY (id);


--
-- Name: form_withdrawal pk_form_withdrawal; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_withdrawal
    ADD CONSTRAINT pk_form_withdrawal PRIMARY KEY (id);


--
-- Name: gap_reason pk_gap_reason; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gap_reason
    ADD CONSTRAINT pk_gap_reason PRIMARY KEY (id);


--
-- Name: grade_sum pk_grade_sum; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.grade_sum
    ADD CONSTRAINT pk_grade_sum PRIMARY KEY (id);


--
-- Name: headcount pk_headcount; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.headcount
    ADD CONSTRAINT pk_headcount PRIMARY KEY (id);


--
-- Name: issue pk_issue; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.issue
    ADD CONSTRAINT pk_issue PRIMARY KEY (id);


--
-- Name: issued_document pk_issued_document; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.issued_document
    ADD CONSTRAINT pk_issued_document PRIMARY KEY (id);


--
-- Name: job pk_job; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job
    ADD CONSTRAINT pk_job PRIMARY KEY (id);


--
-- Name: journal pk_journal; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal
    ADD CONSTRAINT pk_journal PRIMARY KEY (id);


--
-- Name: journal_actor pk_journal_actor; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal_actor
    ADD CONSTRAINT pk_journal_actor PRIMARY KEY (id);


--
-- Name: key_question pk_key_question; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_question
    ADD CONSTRAINT pk_key_question PRIMARY KEY (id);


--
-- Name: mail_address pk_mail_address; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail_address
    ADD CONSTRAINT pk_mail_address PRIMARY KEY (id);


--
-- Name: manifest pk_manifest; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.manifest
    ADD CONSTRAINT pk_manifest PRIMARY KEY (id);


--
-- Name: meeting pk_meeting; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT pk_meeting PRIMARY KEY (id);


--
-- Name: meeting_plan pk_meeting_plan; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_plan
    ADD CONSTRAINT pk_meeting_plan PRIMARY KEY (id);


--
-- Name: meeting_record pk_meeting_record; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_record
    ADD CONSTRAINT pk_meeting_record PRIMARY KEY (id);


--
-- Name: meeting_window pk_meeting_window; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_window
    ADD CONSTRAINT pk_meeting_window PRIMARY KEY (id);


--
-- Name: member pk_member; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.member
    ADD CONSTRAINT pk_member PRIMARY KEY (id);


--
-- Name: notice pk_notice; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice
    ADD CONSTRAINT pk_notice PRIMARY KEY (id);


--
-- Name: official_grade pk_official_grade; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.official_grade
    ADD CONSTRAINT pk_official_grade PRIMARY KEY (id);


--
-- Name: once pk_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.once
    ADD CONSTRAINT pk_once PRIMARY KEY (id);


--
-- Name: person pk_person; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT pk_person PRIMARY KEY (id);


--
-- Name: pin pk_pin; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pin
    ADD CONSTRAINT pk_pin PRIMARY KEY (id);


--
-- Name: pin_draft pk_pin_draft; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pin_draft
    ADD CONSTRAINT pk_pin_draft PRIMARY KEY (id);


--
-- Name: post pk_post; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post
    ADD CONSTRAINT pk_post PRIMARY KEY (id);


--
-- Name: quarter_lock pk_quarter_lock; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quarter_lock
    ADD CONSTRAINT pk_quarter_lock PRIMARY KEY (id);


--
-- Name: recovery_code pk_recovery_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT pk_recovery_code PRIMARY KEY (id);


--
-- Name: reorganisation pk_reorganisation; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reorganisation
    ADD CONSTRAINT pk_reorganisation PRIMARY KEY (id);


--
-- Name: reorganisation_row pk_reorganisation_row; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reorganisation_row
    ADD CONSTRAINT pk_reorganisation_row PRIMARY KEY (id);


--
-- Name: report pk_report; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT pk_report PRIMARY KEY (id);


--
-- Name: report_draft pk_report_draft; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_draft
    ADD CONSTRAINT pk_report_draft PRIMARY KEY (id);


--
-- Name: report_look pk_report_look; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_look
    ADD CONSTRAINT pk_report_look PRIMARY KEY (id);


--
-- Name: report_version pk_report_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_version
    ADD CONSTRAINT pk_report_version PRIMARY KEY (id);


--
-- Name: roll_entry pk_roll_entry; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roll_entry
    ADD CONSTRAINT pk_roll_entry PRIMARY KEY (id);


--
-- Name: route pk_route; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.route
    ADD CONSTRAINT pk_route PRIMARY KEY (id);


--
-- Name: score_sheet pk_score_sheet; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.score_sheet
    ADD CONSTRAINT pk_score_sheet PRIMARY KEY (id);


--
-- Name: search_piece pk_search_piece; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.search_piece
    ADD CONSTRAINT pk_search_piece PRIMARY KEY (source, piece, row_id);


--
-- Name: secret pk_secret; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.secret
    ADD CONSTRAINT pk_secret PRIMARY KEY (id);


--
-- Name: security_key pk_security_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.security_key
    ADD CONSTRAINT pk_security_key PRIMARY KEY (id);


--
-- Name: sent_files pk_sent_files; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sent_files
    ADD CONSTRAINT pk_sent_files PRIMARY KEY (id);


--
-- Name: setting pk_setting; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.setting
    ADD CONSTRAINT pk_setting PRIMARY KEY (id);


--
-- Name: sheet_answer pk_sheet_answer; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sheet_answer
    ADD CONSTRAINT pk_sheet_answer PRIMARY KEY (id);


--
-- Name: sheet_body pk_sheet_body; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sheet_body
    ADD CONSTRAINT pk_sheet_body PRIMARY KEY (id);


--
-- Name: sign_in pk_sign_in; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT pk_sign_in PRIMARY KEY (id);


--
-- Name: sign_in_try pk_sign_in_try; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in_try
    ADD CONSTRAINT pk_sign_in_try PRIMARY KEY (id);


--
-- Name: signal_catch pk_signal_catch; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signal_catch
    ADD CONSTRAINT pk_signal_catch PRIMARY KEY (id);


--
-- Name: signal_rule pk_signal_rule; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signal_rule
    ADD CONSTRAINT pk_signal_rule PRIMARY KEY (id);


--
-- Name: signed_document pk_signed_document; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signed_document
    ADD CONSTRAINT pk_signed_document PRIMARY KEY (id);


--
-- Name: state pk_state; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.state
    ADD CONSTRAINT pk_state PRIMARY KEY (id);


--
-- Name: step pk_step; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step
    ADD CONSTRAINT pk_step PRIMARY KEY (id);


--
-- Name: step_event pk_step_event; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step_event
    ADD CONSTRAINT pk_step_event PRIMARY KEY (id);


--
-- Name: succession pk_succession; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.succession
    ADD CONSTRAINT pk_succession PRIMARY KEY (id);


--
-- Name: sum_mark pk_sum_mark; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sum_mark
    ADD CONSTRAINT pk_sum_mark PRIMARY KEY (id);


--
-- Name: supplement pk_supplement; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supplement
    ADD CONSTRAINT pk_supplement PRIMARY KEY (id);


--
-- Name: topic pk_topic; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.topic
    ADD CONSTRAINT pk_topic PRIMARY KEY (id);


--
-- Name: topic_orientation pk_topic_orientation; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.topic_orientation
    ADD CONSTRAINT pk_topic_orientation PRIMARY KEY (id);


--
-- Name: unit pk_unit; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT pk_unit PRIMARY KEY (id);


--
-- Name: unit_act pk_unit_act; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_act
    ADD CONSTRAINT pk_unit_act PRIMARY KEY (id);


--
-- Name: unit_kind pk_unit_kind; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_kind
    ADD CONSTRAINT pk_unit_kind PRIMARY KEY (id);


--
-- Name: unit_spell pk_unit_spell; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_spell
    ADD CONSTRAINT pk_unit_spell PRIMARY KEY (id);


--
-- Name: unit_sum pk_unit_sum; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_sum
    ADD CONSTRAINT pk_unit_sum PRIMARY KEY (id);


--
-- Name: upload pk_upload; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.upload
    ADD CONSTRAINT pk_upload PRIMARY KEY (id);


--
-- Name: word_template pk_word_template; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.word_template
    ADD CONSTRAINT pk_word_template PRIMARY KEY (id);


--
-- Name: account uq_account_login; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT uq_account_login UNIQUE (login);


--
-- Name: account uq_account_person_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT uq_account_person_id UNIQUE (person_id);


--
-- Name: answer_draft uq_answer_draft_answer_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_draft
    ADD CONSTRAINT uq_answer_draft_answer_id UNIQUE (answer_id);


--
-- Name: answer_event uq_answer_event_answer_id_row_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_event
    ADD CONSTRAINT uq_answer_event_answer_id_row_version UNIQUE (answer_id, row_version);


--
-- Name: answer_version uq_answer_version_answer_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_version
    ADD CONSTRAINT uq_answer_version_answer_id_number UNIQUE (answer_id, number);


--
-- Name: bulk_decision uq_bulk_decision_job_id_report_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bulk_decision
    ADD CONSTRAINT uq_bulk_decision_job_id_report_id UNIQUE (job_id, report_id);


--
-- Name: choice_edition uq_choice_edition_list_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.choice_edition
    ADD CONSTRAINT uq_choice_edition_list_id_number UNIQUE (list_id, number);


--
-- Name: choice_list uq_choice_list_unit_id_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.choice_list
    ADD CONSTRAINT uq_choice_list_unit_id_code UNIQUE (unit_id, code);


--
-- Name: committee_term uq_committee_term_unit_id_starts_on; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.committee_term
    ADD CONSTRAINT uq_committee_term_unit_id_starts_on UNIQUE (unit_id, starts_on);


--
-- Name: definition uq_definition_unit_id_kind; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.definition
    ADD CONSTRAINT uq_definition_unit_id_kind UNIQUE (unit_id, kind, code);


--
-- Name: definition_version uq_definition_version_definition_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.definition_version
    ADD CONSTRAINT uq_definition_version_definition_id_number UNIQUE (definition_id, number);


--
-- Name: device uq_device_token_hash_account_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.device
    ADD CONSTRAINT uq_device_token_hash_account_id UNIQUE (token_hash, account_id);


--
-- Name: directive_answer uq_directive_answer_directive_id_unit_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_answer
    ADD CONSTRAINT uq_directive_answer_directive_id_unit_id UNIQUE (directive_id, unit_id);


--
-- Name: directive_closing uq_directive_closing_directive_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_closing
    ADD CONSTRAINT uq_directive_closing_directive_id_number UNIQUE (directive_id, number);


--
-- Name: directive uq_directive_unit_id_symbol_dated; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive
    ADD CONSTRAINT uq_directive_unit_id_symbol_dated UNIQUE (unit_id, symbol, dated);


--
-- Name: draft uq_draft_account_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.draft
    ADD CONSTRAINT uq_draft_account_id_key UNIQUE (account_id, key);


--
-- Name: duty uq_duty_source; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duty
    ADD CONSTRAINT uq_duty_source UNIQUE (source, about_id, period, subject_id);


--
-- Name: factor uq_factor_account_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.factor
    ADD CONSTRAINT uq_factor_account_id UNIQUE (account_id);


--
-- Name: field_choice uq_field_choice_field_id_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field_choice
    ADD CONSTRAINT uq_field_choice_field_id_code UNIQUE (field_id, code);


--
-- Name: field_group uq_field_group_version_id_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field_group
    ADD CONSTRAINT uq_field_group_version_id_code UNIQUE (version_id, code);


--
-- Name: field uq_field_version_id_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field
    ADD CONSTRAINT uq_field_version_id_code UNIQUE (version_id, code);


--
-- Name: follower_answer uq_follower_answer_sheet_id_field_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.follower_answer
    ADD CONSTRAINT uq_follower_answer_sheet_id_field_code UNIQUE (sheet_id, field_code);


--
-- Name: form_closing uq_form_closing_unit_id_definition_id_starts_on; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_closing
    ADD CONSTRAINT uq_form_closing_unit_id_definition_id_starts_on UNIQUE (unit_id, definition_id, starts_on);


--
-- Name: form_decision uq_form_decision_sheet_id_row_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_decision
    ADD CONSTRAINT uq_form_decision_sheet_id_row_version UNIQUE (sheet_id, row_version);


--
-- Name: form_draft uq_form_draft_sheet_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_draft
    ADD CONSTRAINT uq_form_draft_sheet_id UNIQUE (sheet_id);


--
-- Name: form_sheet uq_form_sheet_unit_id_starts_on; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_sheet
    ADD CONSTRAINT uq_form_sheet_unit_id_starts_on UNIQUE (unit_id, starts_on, version_id, turn);


--
-- Name: form_sum uq_form_sum_path; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_sum
    ADD CONSTRAINT uq_form_sum_path UNIQUE (path, starts_on, version_id, field);


--
-- Name: form_task uq_form_task_version_id_quarter; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_task
    ADD CONSTRAINT uq_form_task_version_id_quarter UNIQUE (version_id, quarter);


--
-- Name: form_withdrawal uq_form_withdrawal_version_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_withdrawal
    ADD CONSTRAINT uq_form_withdrawal_version_id UNIQUE (version_id);


--
-- Name: gap_reason uq_gap_reason_version_id_child_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gap_reason
    ADD CONSTRAINT uq_gap_reason_version_id_child_id UNIQUE (version_id, child_id);


--
-- Name: grade_sum uq_grade_sum_unit_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.grade_sum
    ADD CONSTRAINT uq_grade_sum_unit_id UNIQUE (unit_id, period, grade);


--
-- Name: headcount uq_headcount_unit_id_as_of; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.headcount
    ADD CONSTRAINT uq_headcount_unit_id_as_of UNIQUE (unit_id, as_of);


--
-- Name: journal_actor uq_journal_actor_name; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal_actor
    ADD CONSTRAINT uq_journal_actor_name UNIQUE (name);


--
-- Name: journal uq_journal_hash; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal
    ADD CONSTRAINT uq_journal_hash UNIQUE (hash);


--
-- Name: journal uq_journal_previous; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal
    ADD CONSTRAINT uq_journal_previous UNIQUE (previous);


--
-- Name: key_question uq_key_question_challenge; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_question
    ADD CONSTRAINT uq_key_question_challenge UNIQUE (challenge);


--
-- Name: mail_address uq_mail_address_account_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail_address
    ADD CONSTRAINT uq_mail_address_account_id UNIQUE (account_id);


--
-- Name: manifest uq_manifest_version_id_child_version_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.manifest
    ADD CONSTRAINT uq_manifest_version_id_child_version_id UNIQUE (version_id, child_version_id);


--
-- Name: meeting_plan uq_meeting_plan_unit_id_period; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_plan
    ADD CONSTRAINT uq_meeting_plan_unit_id_period UNIQUE (unit_id, period);


--
-- Name: meeting_record uq_meeting_record_meeting_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_record
    ADD CONSTRAINT uq_meeting_record_meeting_id UNIQUE (meeting_id);


--
-- Name: meeting_window uq_meeting_window_unit_id_starts_on; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_window
    ADD CONSTRAINT uq_meeting_window_unit_id_starts_on UNIQUE (unit_id, starts_on);


--
-- Name: notice uq_notice_account_id_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice
    ADD CONSTRAINT uq_notice_account_id_once UNIQUE (account_id, once);


--
-- Name: official_grade uq_official_grade_sheet_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.official_grade
    ADD CONSTRAINT uq_official_grade_sheet_id UNIQUE (sheet_id);


--
-- Name: once uq_once_account_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.once
    ADD CONSTRAINT uq_once_account_id_key UNIQUE (account_id, key);


--
-- Name: quarter_lock uq_quarter_lock_unit_id_quarter; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quarter_lock
    ADD CONSTRAINT uq_quarter_lock_unit_id_quarter UNIQUE (unit_id, quarter);


--
-- Name: reorganisation_row uq_reorganisation_row_reorganisation_id_line; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reorganisation_row
    ADD CONSTRAINT uq_reorganisation_row_reorganisation_id_line UNIQUE (reorganisation_id, line);


--
-- Name: report_draft uq_report_draft_report_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_draft
    ADD CONSTRAINT uq_report_draft_report_id UNIQUE (report_id);


--
-- Name: report_look uq_report_look_who_what; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_look
    ADD CONSTRAINT uq_report_look_who_what UNIQUE (report_id, version_number, person_id, received);


--
-- Name: report uq_report_unit_id_quarter; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT uq_report_unit_id_quarter UNIQUE (unit_id, quarter);


--
-- Name: report_version uq_report_version_report_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_version
    ADD CONSTRAINT uq_report_version_report_id_number UNIQUE (report_id, number);


--
-- Name: route uq_route_code_number_unit_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.route
    ADD CONSTRAINT uq_route_code_number_unit_id UNIQUE (code, number, unit_id);


--
-- Name: score_sheet uq_score_sheet_meeting_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.score_sheet
    ADD CONSTRAINT uq_score_sheet_meeting_id UNIQUE (meeting_id);


--
-- Name: secret uq_secret_account_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.secret
    ADD CONSTRAINT uq_secret_account_id UNIQUE (account_id);


--
-- Name: security_key uq_security_key_credential; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.security_key
    ADD CONSTRAINT uq_security_key_credential UNIQUE (credential);


--
-- Name: setting uq_setting_name; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.setting
    ADD CONSTRAINT uq_setting_name UNIQUE (name);


--
-- Name: sheet_answer uq_sheet_answer_sheet_id_field_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sheet_answer
    ADD CONSTRAINT uq_sheet_answer_sheet_id_field_code UNIQUE (sheet_id, field_code);


--
-- Name: sheet_body uq_sheet_body_sheet_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sheet_body
    ADD CONSTRAINT uq_sheet_body_sheet_id UNIQUE (sheet_id);


--
-- Name: sign_in uq_sign_in_token_hash; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT uq_sign_in_token_hash UNIQUE (token_hash);


--
-- Name: signal_catch uq_signal_catch_version_id_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signal_catch
    ADD CONSTRAINT uq_signal_catch_version_id_code UNIQUE (version_id, code);


--
-- Name: signed_document uq_signed_document_unit_id_doc_type_term_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signed_document
    ADD CONSTRAINT uq_signed_document_unit_id_doc_type_term_number UNIQUE (unit_id, doc_type, term, number);


--
-- Name: state uq_state_route_id_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.state
    ADD CONSTRAINT uq_state_route_id_code UNIQUE (route_id, code);


--
-- Name: step_event uq_step_event_report_id_row_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step_event
    ADD CONSTRAINT uq_step_event_report_id_row_version UNIQUE (report_id, row_version);


--
-- Name: step uq_step_route_id_code_from_state; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step
    ADD CONSTRAINT uq_step_route_id_code_from_state UNIQUE (route_id, code, from_state);


--
-- Name: succession uq_succession_from_id_to_id_on_day; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.succession
    ADD CONSTRAINT uq_succession_from_id_to_id_on_day UNIQUE (from_id, to_id, on_day);


--
-- Name: supplement uq_supplement_version_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supplement
    ADD CONSTRAINT uq_supplement_version_id_number UNIQUE (version_id, number);


--
-- Name: topic_orientation uq_topic_orientation_unit_id_quarter; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.topic_orientation
    ADD CONSTRAINT uq_topic_orientation_unit_id_quarter UNIQUE (unit_id, quarter, topic_id);


--
-- Name: unit uq_unit_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT uq_unit_code UNIQUE (code);


--
-- Name: unit_kind uq_unit_kind_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_kind
    ADD CONSTRAINT uq_unit_kind_code UNIQUE (code);


--
-- Name: unit_spell uq_unit_spell_unit_id_starts_on; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_spell
    ADD CONSTRAINT uq_unit_spell_unit_id_starts_on UNIQUE (unit_id, starts_on);


--
-- Name: unit_sum uq_unit_sum_path; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_sum
    ADD CONSTRAINT uq_unit_sum_path UNIQUE (path, period, field, value);


--
-- Name: word_template uq_word_template_unit_id_kind; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.word_template
    ADD CONSTRAINT uq_word_template_unit_id_kind UNIQUE (unit_id, kind);


--
-- Name: ix_account_login; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_account_login ON public.account USING btree (login);


--
-- Name: ix_account_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_account_path ON public.account USING btree (path);


--
-- Name: ix_answer_draft_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_answer_draft_unit_id ON public.answer_draft USING btree (unit_id);


--
-- Name: ix_answer_event_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_answer_event_path ON public.answer_event USING btree (path);


--
-- Name: ix_answer_event_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_answer_event_unit_id ON public.answer_event USING btree (unit_id);


--
-- Name: ix_answer_version_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_answer_version_path ON public.answer_version USING btree (path);


--
-- Name: ix_answer_version_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_answer_version_unit_id ON public.answer_version USING btree (unit_id);


--
-- Name: ix_attachment_meeting_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_attachment_meeting_id ON public.attachment USING btree (meeting_id);


--
-- Name: ix_attachment_sha256; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_attachment_sha256 ON public.attachment USING btree (sha256);


--
-- Name: ix_attachment_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_attachment_unit_id ON public.attachment USING btree (unit_id);


--
-- Name: ix_bulk_decision_account_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_bulk_decision_account_id ON public.bulk_decision USING btree (account_id);


--
-- Name: ix_bulk_decision_report_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_bulk_decision_report_id ON public.bulk_decision USING btree (report_id);


--
-- Name: ix_choice_edition_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_choice_edition_unit_id ON public.choice_edition USING btree (unit_id);


--
-- Name: ix_choice_list_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_choice_list_unit_id ON public.choice_list USING btree (unit_id);


--
-- Name: ix_committee_term_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_committee_term_path ON public.committee_term USING btree (path);


--
-- Name: ix_committee_term_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_committee_term_unit_id ON public.committee_term USING btree (unit_id);


--
-- Name: ix_definition_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_definition_unit_id ON public.definition USING btree (unit_id);


--
-- Name: ix_definition_version_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_definition_version_unit_id ON public.definition_version USING btree (unit_id);


--
-- Name: ix_delegation_giver_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_delegation_giver_id ON public.delegation USING btree (giver_id);


--
-- Name: ix_delegation_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_delegation_path ON public.delegation USING btree (path);


--
-- Name: ix_delegation_taker_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_delegation_taker_id ON public.delegation USING btree (taker_id);


--
-- Name: ix_delegation_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_delegation_unit_id ON public.delegation USING btree (unit_id);


--
-- Name: ix_device_account_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_device_account_id ON public.device USING btree (account_id);


--
-- Name: ix_directive_answer_above_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_directive_answer_above_id ON public.directive_answer USING btree (above_id);


--
-- Name: ix_directive_answer_asked_by_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_directive_answer_asked_by_id ON public.directive_answer USING btree (asked_by_id);


--
-- Name: ix_directive_answer_desk_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_directive_answer_desk_unit_id ON public.directive_answer USING btree (desk_unit_id, state);


--
-- Name: ix_directive_answer_directive_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_directive_answer_directive_id ON public.directive_answer USING btree (directive_id, id);


--
-- Name: ix_directive_answer_due_on; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_directive_answer_due_on ON public.directive_answer USING btree (due_on, id);


--
-- Name: ix_directive_answer_due_on_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_directive_answer_due_on_path ON public.directive_answer USING btree (due_on, path);


--
-- Name: ix_directive_answer_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_directive_answer_path ON public.directive_answer USING btree (path);


--
-- Name: ix_directive_answer_route_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_directive_answer_route_id ON public.directive_answer USING btree (route_id, state, path, unit_id);


--
-- Name: ix_directive_answer_stand_in_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_directive_answer_stand_in_id ON public.directive_answer USING btree (stand_in_id);


--
-- Name: ix_directive_answer_state_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_directive_answer_state_path ON public.directive_answer USING btree (state, path);


--
-- Name: ix_directive_answer_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_directive_answer_unit_id ON public.directive_answer USING btree (unit_id);


--
-- Name: ix_directive_closing_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_directive_closing_unit_id ON public.directive_closing USING btree (unit_id);


--
-- Name: ix_directive_symbol; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_directive_symbol ON public.directive USING btree (symbol, id);


--
-- Name: ix_directive_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_directive_unit_id ON public.directive USING btree (unit_id);


--
-- Name: ix_draft_account_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_draft_account_id ON public.draft USING btree (account_id);


--
-- Name: ix_draft_saved_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_draft_saved_at ON public.draft USING btree (saved_at);


--
-- Name: ix_draft_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_draft_unit_id ON public.draft USING btree (unit_id);


--
-- Name: ix_duty_about_id_quarter_source; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_duty_about_id_quarter_source ON public.duty USING btree (about_id, quarter, source);


--
-- Name: ix_duty_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_duty_path ON public.duty USING btree (path);


--
-- Name: ix_duty_quarter_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_duty_quarter_path ON public.duty USING btree (quarter, path);


--
-- Name: ix_duty_quarter_source_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_duty_quarter_source_path ON public.duty USING btree (quarter, source, path);


--
-- Name: ix_duty_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_duty_unit_id ON public.duty USING btree (unit_id);


--
-- Name: ix_enclosure_directive_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_enclosure_directive_id ON public.enclosure USING btree (directive_id);


--
-- Name: ix_enclosure_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_enclosure_unit_id ON public.enclosure USING btree (unit_id);


--
-- Name: ix_field_choice_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_field_choice_unit_id ON public.field_choice USING btree (unit_id);


--
-- Name: ix_field_group_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_field_group_id ON public.field USING btree (group_id);


--
-- Name: ix_field_group_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_field_group_unit_id ON public.field_group USING btree (unit_id);


--
-- Name: ix_field_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_field_unit_id ON public.field USING btree (unit_id);


--
-- Name: ix_follower_answer_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_follower_answer_unit_id ON public.follower_answer USING btree (unit_id);


--
-- Name: ix_form_closing_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_form_closing_unit_id ON public.form_closing USING btree (unit_id);


--
-- Name: ix_form_decision_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_form_decision_path ON public.form_decision USING btree (path);


--
-- Name: ix_form_decision_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_form_decision_unit_id ON public.form_decision USING btree (unit_id);


--
-- Name: ix_form_draft_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_form_draft_unit_id ON public.form_draft USING btree (unit_id);


--
-- Name: ix_form_sheet_desk_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_form_sheet_desk_unit_id ON public.form_sheet USING btree (desk_unit_id, version_id, starts_on);


--
-- Name: ix_form_sheet_ends_on; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_form_sheet_ends_on ON public.form_sheet USING btree (ends_on, id);


--
-- Name: ix_form_sheet_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_form_sheet_path ON public.form_sheet USING btree (path);


--
-- Name: ix_form_sheet_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_form_sheet_unit_id ON public.form_sheet USING btree (unit_id);


--
-- Name: ix_form_sheet_version_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_form_sheet_version_id ON public.form_sheet USING btree (version_id, starts_on, path);


--
-- Name: ix_form_sum_above; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_form_sum_above ON public.form_sum USING btree (above, starts_on, version_id, field);


--
-- Name: ix_form_sum_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_form_sum_unit_id ON public.form_sum USING btree (unit_id);


--
-- Name: ix_form_sum_version_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_form_sum_version_id ON public.form_sum USING btree (version_id, starts_on);


--
-- Name: ix_form_withdrawal_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_form_withdrawal_unit_id ON public.form_withdrawal USING btree (unit_id);


--
-- Name: ix_gap_reason_child_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_gap_reason_child_id ON public.gap_reason USING btree (child_id);


--
-- Name: ix_gap_reason_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_gap_reason_path ON public.gap_reason USING btree (path);


--
-- Name: ix_gap_reason_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_gap_reason_unit_id ON public.gap_reason USING btree (unit_id);


--
-- Name: ix_grade_sum_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_grade_sum_path ON public.grade_sum USING btree (path);


--
-- Name: ix_grade_sum_period_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_grade_sum_period_path ON public.grade_sum USING btree (period, path);


--
-- Name: ix_grade_sum_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_grade_sum_unit_id ON public.grade_sum USING btree (unit_id);


--
-- Name: ix_headcount_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_headcount_path ON public.headcount USING btree (path);


--
-- Name: ix_headcount_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_headcount_unit_id ON public.headcount USING btree (unit_id);


--
-- Name: ix_issue_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_issue_path ON public.issue USING btree (path);


--
-- Name: ix_issue_report_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_issue_report_id ON public.issue USING btree (report_id);


--
-- Name: ix_issue_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_issue_unit_id ON public.issue USING btree (unit_id);


--
-- Name: ix_issued_document_issue_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_issued_document_issue_id ON public.issued_document USING btree (issue_id);


--
-- Name: ix_issued_document_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_issued_document_path ON public.issued_document USING btree (path);


--
-- Name: ix_issued_document_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_issued_document_unit_id ON public.issued_document USING btree (unit_id);


--
-- Name: ix_job_account_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_job_account_id ON public.job USING btree (account_id);


--
-- Name: ix_job_sha256; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_job_sha256 ON public.job USING btree (sha256);


--
-- Name: ix_job_standing_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_job_standing_id ON public.job USING btree (standing, id);


--
-- Name: ix_journal_act; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_journal_act ON public.journal USING btree (act);


--
-- Name: ix_journal_actor; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_journal_actor ON public.journal USING btree (actor);


--
-- Name: ix_journal_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_journal_unit_id ON public.journal USING btree (unit_id);


--
-- Name: ix_key_question_asker; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_key_question_asker ON public.key_question USING btree (asker);


--
-- Name: ix_key_question_until; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_key_question_until ON public.key_question USING btree (until);


--
-- Name: ix_mail_address_account_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_mail_address_account_id ON public.mail_address USING btree (account_id);


--
-- Name: ix_manifest_child_version_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_manifest_child_version_id ON public.manifest USING btree (child_version_id);


--
-- Name: ix_manifest_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_manifest_path ON public.manifest USING btree (path);


--
-- Name: ix_manifest_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_manifest_unit_id ON public.manifest USING btree (unit_id);


--
-- Name: ix_meeting_held_on; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_meeting_held_on ON public.meeting USING btree (held_on, id);


--
-- Name: ix_meeting_kind_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_meeting_kind_path ON public.meeting USING btree (kind, path);


--
-- Name: ix_meeting_newest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_meeting_newest ON public.meeting USING btree (held_on DESC, id);


--
-- Name: ix_meeting_outside_window_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_meeting_outside_window_path ON public.meeting USING btree (outside_window, path);


--
-- Name: ix_meeting_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_meeting_path ON public.meeting USING btree (path);


--
-- Name: ix_meeting_period; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_meeting_period ON public.meeting USING btree (period, id);


--
-- Name: ix_meeting_period_newest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_meeting_period_newest ON public.meeting USING btree (period, held_on DESC, id);


--
-- Name: ix_meeting_period_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_meeting_period_path ON public.meeting USING btree (period, path);


--
-- Name: ix_meeting_plan_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_meeting_plan_path ON public.meeting_plan USING btree (path);


--
-- Name: ix_meeting_plan_period; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_meeting_plan_period ON public.meeting_plan USING btree (period);


--
-- Name: ix_meeting_plan_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_meeting_plan_unit_id ON public.meeting_plan USING btree (unit_id);


--
-- Name: ix_meeting_record_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_meeting_record_unit_id ON public.meeting_record USING btree (unit_id);


--
-- Name: ix_meeting_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_meeting_unit_id ON public.meeting USING btree (unit_id);


--
-- Name: ix_meeting_window_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_meeting_window_unit_id ON public.meeting_window USING btree (unit_id);


--
-- Name: ix_member_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_member_unit_id ON public.member USING btree (unit_id);


--
-- Name: ix_notice_account_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_notice_account_id ON public.notice USING btree (account_id);


--
-- Name: ix_notice_account_id_read_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_notice_account_id_read_at ON public.notice USING btree (account_id, read_at);


--
-- Name: ix_official_grade_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_official_grade_path ON public.official_grade USING btree (path);


--
-- Name: ix_official_grade_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_official_grade_unit_id ON public.official_grade USING btree (unit_id);


--
-- Name: ix_once_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_once_at ON public.once USING btree (at);


--
-- Name: ix_person_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_person_path ON public.person USING btree (path);


--
-- Name: ix_person_search_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_person_search_key ON public.person USING btree (search_key, id);


--
-- Name: ix_pin_draft_report_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_pin_draft_report_id ON public.pin_draft USING btree (report_id);


--
-- Name: ix_pin_draft_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_pin_draft_unit_id ON public.pin_draft USING btree (unit_id);


--
-- Name: ix_pin_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_pin_path ON public.pin USING btree (path);


--
-- Name: ix_pin_report_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_pin_report_id ON public.pin USING btree (report_id);


--
-- Name: ix_pin_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_pin_unit_id ON public.pin USING btree (unit_id);


--
-- Name: ix_post_agreed_by_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_post_agreed_by_id ON public.post USING btree (agreed_by_id);


--
-- Name: ix_post_ends_on; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_post_ends_on ON public.post USING btree (ends_on, id);


--
-- Name: ix_post_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_post_path ON public.post USING btree (path);


--
-- Name: ix_post_person_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_post_person_id ON public.post USING btree (person_id);


--
-- Name: ix_post_role; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_post_role ON public.post USING btree (role, id);


--
-- Name: ix_post_role_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_post_role_path ON public.post USING btree (role, path);


--
-- Name: ix_post_starts_on; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_post_starts_on ON public.post USING btree (starts_on, id);


--
-- Name: ix_post_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_post_unit_id ON public.post USING btree (unit_id);


--
-- Name: ix_quarter_lock_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_quarter_lock_path ON public.quarter_lock USING btree (path);


--
-- Name: ix_quarter_lock_report_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_quarter_lock_report_id ON public.quarter_lock USING btree (report_id);


--
-- Name: ix_quarter_lock_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_quarter_lock_unit_id ON public.quarter_lock USING btree (unit_id);


--
-- Name: ix_recovery_code_account_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_recovery_code_account_id ON public.recovery_code USING btree (account_id);


--
-- Name: ix_reorganisation_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_reorganisation_path ON public.reorganisation USING btree (path);


--
-- Name: ix_reorganisation_row_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_reorganisation_row_path ON public.reorganisation_row USING btree (path);


--
-- Name: ix_reorganisation_row_reorganisation_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_reorganisation_row_reorganisation_id ON public.reorganisation_row USING btree (reorganisation_id);


--
-- Name: ix_report_desk_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_desk_unit_id ON public.report USING btree (desk_unit_id, state);


--
-- Name: ix_report_draft_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_draft_unit_id ON public.report_draft USING btree (unit_id);


--
-- Name: ix_report_first_submitted_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_first_submitted_at ON public.report USING btree (first_submitted_at, id);


--
-- Name: ix_report_issued_on; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_issued_on ON public.report USING btree (issued_on, id);


--
-- Name: ix_report_look_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_look_path ON public.report_look USING btree (path);


--
-- Name: ix_report_look_report_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_look_report_id ON public.report_look USING btree (report_id);


--
-- Name: ix_report_look_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_look_unit_id ON public.report_look USING btree (unit_id);


--
-- Name: ix_report_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_path ON public.report USING btree (path);


--
-- Name: ix_report_quarter; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_quarter ON public.report USING btree (quarter, id);


--
-- Name: ix_report_quarter_first; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_quarter_first ON public.report USING btree (quarter, first_submitted_at, id);


--
-- Name: ix_report_quarter_issued_on; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_quarter_issued_on ON public.report USING btree (quarter, issued_on, id);


--
-- Name: ix_report_quarter_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_quarter_path ON public.report USING btree (quarter, path);


--
-- Name: ix_report_route_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_route_id ON public.report USING btree (route_id, state, path, unit_id);


--
-- Name: ix_report_stand_in_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_stand_in_id ON public.report USING btree (stand_in_id);


--
-- Name: ix_report_state_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_state_path ON public.report USING btree (state, path);


--
-- Name: ix_report_state_quarter_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_state_quarter_path ON public.report USING btree (state, quarter, path);


--
-- Name: ix_report_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_unit_id ON public.report USING btree (unit_id);


--
-- Name: ix_report_version_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_version_path ON public.report_version USING btree (path);


--
-- Name: ix_report_version_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_version_unit_id ON public.report_version USING btree (unit_id);


--
-- Name: ix_roll_entry_member_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_roll_entry_member_id ON public.roll_entry USING btree (member_id);


--
-- Name: ix_roll_entry_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_roll_entry_unit_id ON public.roll_entry USING btree (unit_id);


--
-- Name: ix_route_item; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_route_item ON public.route USING btree (item);


--
-- Name: ix_route_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_route_unit_id ON public.route USING btree (unit_id);


--
-- Name: ix_score_sheet_grade_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_score_sheet_grade_path ON public.score_sheet USING btree (grade, path);


--
-- Name: ix_score_sheet_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_score_sheet_path ON public.score_sheet USING btree (path);


--
-- Name: ix_score_sheet_stage; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_score_sheet_stage ON public.score_sheet USING btree (stage, id);


--
-- Name: ix_score_sheet_stage_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_score_sheet_stage_path ON public.score_sheet USING btree (stage, path);


--
-- Name: ix_score_sheet_total; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_score_sheet_total ON public.score_sheet USING btree (total, id);


--
-- Name: ix_score_sheet_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_score_sheet_unit_id ON public.score_sheet USING btree (unit_id);


--
-- Name: ix_security_key_account_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_security_key_account_id ON public.security_key USING btree (account_id);


--
-- Name: ix_sent_files_account_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_sent_files_account_id ON public.sent_files USING btree (account_id);


--
-- Name: ix_sheet_answer_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_sheet_answer_unit_id ON public.sheet_answer USING btree (unit_id);


--
-- Name: ix_sheet_body_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_sheet_body_unit_id ON public.sheet_body USING btree (unit_id);


--
-- Name: ix_sign_in_account_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_sign_in_account_id ON public.sign_in USING btree (account_id);


--
-- Name: ix_sign_in_began_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_sign_in_began_at ON public.sign_in USING btree (began_at);


--
-- Name: ix_sign_in_try_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_sign_in_try_at ON public.sign_in_try USING btree (at);


--
-- Name: ix_sign_in_try_network; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_sign_in_try_network ON public.sign_in_try USING btree (network, at);


--
-- Name: ix_sign_in_try_who; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_sign_in_try_who ON public.sign_in_try USING btree (who, at);


--
-- Name: ix_signal_catch_code_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_signal_catch_code_at ON public.signal_catch USING btree (code, at);


--
-- Name: ix_signal_catch_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_signal_catch_path ON public.signal_catch USING btree (path);


--
-- Name: ix_signal_catch_report_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_signal_catch_report_id ON public.signal_catch USING btree (report_id);


--
-- Name: ix_signal_catch_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_signal_catch_unit_id ON public.signal_catch USING btree (unit_id);


--
-- Name: ix_signal_rule_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_signal_rule_unit_id ON public.signal_rule USING btree (unit_id);


--
-- Name: ix_signed_document_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_signed_document_path ON public.signed_document USING btree (path);


--
-- Name: ix_signed_document_subject_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_signed_document_subject_id ON public.signed_document USING btree (subject_id);


--
-- Name: ix_signed_document_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_signed_document_unit_id ON public.signed_document USING btree (unit_id);


--
-- Name: ix_state_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_state_unit_id ON public.state USING btree (unit_id);


--
-- Name: ix_step_event_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_step_event_path ON public.step_event USING btree (path);


--
-- Name: ix_step_event_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_step_event_unit_id ON public.step_event USING btree (unit_id);


--
-- Name: ix_step_from_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_step_from_state ON public.step USING btree (from_state);


--
-- Name: ix_step_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_step_unit_id ON public.step USING btree (unit_id);


--
-- Name: ix_succession_from_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_succession_from_id ON public.succession USING btree (from_id);


--
-- Name: ix_succession_to_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_succession_to_id ON public.succession USING btree (to_id);


--
-- Name: ix_sum_mark_above; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_sum_mark_above ON public.sum_mark USING btree (above, period);


--
-- Name: ix_supplement_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_supplement_path ON public.supplement USING btree (path);


--
-- Name: ix_supplement_report_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_supplement_report_id ON public.supplement USING btree (report_id);


--
-- Name: ix_supplement_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_supplement_unit_id ON public.supplement USING btree (unit_id);


--
-- Name: ix_topic_orientation_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_topic_orientation_unit_id ON public.topic_orientation USING btree (unit_id);


--
-- Name: ix_topic_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_topic_unit_id ON public.topic USING btree (unit_id);


--
-- Name: ix_unit_act_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_act_path ON public.unit_act USING btree (path);


--
-- Name: ix_unit_act_reorganisation_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_act_reorganisation_id ON public.unit_act USING btree (reorganisation_id);


--
-- Name: ix_unit_act_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_act_unit_id ON public.unit_act USING btree (unit_id);


--
-- Name: ix_unit_code; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_code ON public.unit USING btree (code);


--
-- Name: ix_unit_custodian_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_custodian_id ON public.unit USING btree (custodian_id);


--
-- Name: ix_unit_dissolved_on; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_dissolved_on ON public.unit USING btree (dissolved_on) WHERE (dissolved_on IS NOT NULL);


--
-- Name: ix_unit_ended; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_ended ON public.unit USING btree (dissolved_on, id);


--
-- Name: ix_unit_founded_on; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_founded_on ON public.unit USING btree (founded_on, id);


--
-- Name: ix_unit_in_use_from; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_in_use_from ON public.unit USING btree (in_use_from) WHERE (in_use_from IS NOT NULL);


--
-- Name: ix_unit_kind_code_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_kind_code_path ON public.unit USING btree (kind_code, path);


--
-- Name: ix_unit_parent_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_parent_id ON public.unit USING btree (parent_id);


--
-- Name: ix_unit_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_path ON public.unit USING btree (path);


--
-- Name: ix_unit_search_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_search_key ON public.unit USING btree (search_key);


--
-- Name: ix_unit_sort_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_sort_key ON public.unit USING btree (sort_key, id, kind_code);


--
-- Name: ix_unit_spell_code; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_spell_code ON public.unit_spell USING btree (code);


--
-- Name: ix_unit_spell_ends_on; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_spell_ends_on ON public.unit_spell USING btree (ends_on, unit_id) WHERE (ends_on IS NOT NULL);


--
-- Name: ix_unit_spell_parent_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_spell_parent_id ON public.unit_spell USING btree (parent_id);


--
-- Name: ix_unit_spell_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_spell_path ON public.unit_spell USING btree (path);


--
-- Name: ix_unit_spell_sort_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_spell_sort_key ON public.unit_spell USING btree (sort_key, unit_id, of_cell);


--
-- Name: ix_unit_spell_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_spell_unit_id ON public.unit_spell USING btree (unit_id);


--
-- Name: ix_unit_spell_unit_id_counts_from; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_spell_unit_id_counts_from ON public.unit_spell USING btree (unit_id, counts_from);


--
-- Name: ix_unit_sum_above; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_sum_above ON public.unit_sum USING btree (above, field, period, unit_id, path, value, n, total);


--
-- Name: ix_unit_sum_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_sum_unit_id ON public.unit_sum USING btree (unit_id);


--
-- Name: ix_upload_account_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_upload_account_id ON public.upload USING btree (account_id);


--
-- Name: ix_word_template_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_word_template_unit_id ON public.word_template USING btree (unit_id);


--
-- Name: uq_meeting_regular; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_meeting_regular ON public.meeting USING btree (unit_id, period) WHERE (((kind)::text = ANY ((ARRAY['regular'::character varying, 'combined'::character varying])::text[])) AND (voided_at IS NULL));


--
-- Name: uq_roll_entry_meeting_id_member_id; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_roll_entry_meeting_id_member_id ON public.roll_entry USING btree (meeting_id, member_id);


--
-- Name: uq_signal_rule_published; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_signal_rule_published ON public.signal_rule USING btree (issuer, code) WHERE ((state)::text = 'published'::text);


--
-- Name: account find_account_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER find_account_change AFTER UPDATE ON public.account FOR EACH ROW WHEN (((old.login)::text <> (new.login)::text)) EXECUTE FUNCTION public.find_account_change();


--
-- Name: account find_account_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER find_account_delete AFTER DELETE ON public.account FOR EACH ROW EXECUTE FUNCTION public.find_account_delete();


--
-- Name: account find_account_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER find_account_insert AFTER INSERT ON public.account FOR EACH ROW EXECUTE FUNCTION public.find_account_insert();


--
-- Name: directive find_directive_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER find_directive_change AFTER UPDATE ON public.directive FOR EACH ROW WHEN ((old.search_key <> new.search_key)) EXECUTE FUNCTION public.find_directive_change();


--
-- Name: directive find_directive_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER find_directive_delete AFTER DELETE ON public.directive FOR EACH ROW EXECUTE FUNCTION public.find_directive_delete();


--
-- Name: directive find_directive_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER find_directive_insert AFTER INSERT ON public.directive FOR EACH ROW EXECUTE FUNCTION public.find_directive_insert();


--
-- Name: journal find_journal_actor; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER find_journal_actor AFTER INSERT ON public.journal FOR EACH ROW EXECUTE FUNCTION public.find_journal_actor();


--
-- Name: journal_actor find_journal_actor_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER find_journal_actor_change AFTER UPDATE ON public.journal_actor FOR EACH ROW WHEN (((old.search_key)::text <> (new.search_key)::text)) EXECUTE FUNCTION public.find_journal_actor_change();


--
-- Name: journal_actor find_journal_actor_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER find_journal_actor_delete AFTER DELETE ON public.journal_actor FOR EACH ROW EXECUTE FUNCTION public.find_journal_actor_delete();


--
-- Name: journal_actor find_journal_actor_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER find_journal_actor_insert AFTER INSERT ON public.journal_actor FOR EACH ROW EXECUTE FUNCTION public.find_journal_actor_insert();


--
-- Name: person find_person_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER find_person_change AFTER UPDATE ON public.person FOR EACH ROW WHEN (((old.search_key)::text <> (new.search_key)::text)) EXECUTE FUNCTION public.find_person_change();


--
-- Name: person find_person_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER find_person_delete AFTER DELETE ON public.person FOR EACH ROW EXECUTE FUNCTION public.find_person_delete();


--
-- Name: person find_person_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER find_person_insert AFTER INSERT ON public.person FOR EACH ROW EXECUTE FUNCTION public.find_person_insert();


--
-- Name: signed_document find_signed_document_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER find_signed_document_change AFTER UPDATE ON public.signed_document FOR EACH ROW WHEN ((old.search_key <> new.search_key)) EXECUTE FUNCTION public.find_signed_document_change();


--
-- Name: signed_document find_signed_document_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER find_signed_document_delete AFTER DELETE ON public.signed_document FOR EACH ROW EXECUTE FUNCTION public.find_signed_document_delete();


--
-- Name: signed_document find_signed_document_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER find_signed_document_insert AFTER INSERT ON public.signed_document FOR EACH ROW EXECUTE FUNCTION public.find_signed_document_insert();


--
-- Name: unit find_unit_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER find_unit_change AFTER UPDATE ON public.unit FOR EACH ROW WHEN ((((old.search_key)::text <> (new.search_key)::text) OR (lower((old.code)::text) <> lower((new.code)::text)))) EXECUTE FUNCTION public.find_unit_change();


--
-- Name: unit find_unit_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER find_unit_delete AFTER DELETE ON public.unit FOR EACH ROW EXECUTE FUNCTION public.find_unit_delete();


--
-- Name: unit find_unit_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER find_unit_insert AFTER INSERT ON public.unit FOR EACH ROW EXECUTE FUNCTION public.find_unit_insert();


--
-- Name: unit_spell find_unit_spell_change; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER find_unit_spell_change AFTER UPDATE ON public.unit_spell FOR EACH ROW WHEN ((((old.search_key)::text <> (new.search_key)::text) OR (lower((old.code)::text) <> lower((new.code)::text)))) EXECUTE FUNCTION public.find_unit_spell_change();


--
-- Name: unit_spell find_unit_spell_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER find_unit_spell_delete AFTER DELETE ON public.unit_spell FOR EACH ROW EXECUTE FUNCTION public.find_unit_spell_delete();


--
-- Name: unit_spell find_unit_spell_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER find_unit_spell_insert AFTER INSERT ON public.unit_spell FOR EACH ROW EXECUTE FUNCTION public.find_unit_spell_insert();


--
-- Name: answer_event keep_answer_event_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_answer_event_delete BEFORE DELETE ON public.answer_event FOR EACH ROW EXECUTE FUNCTION public.keep_answer_event_delete();


--
-- Name: answer_event keep_answer_event_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_answer_event_update BEFORE UPDATE ON public.answer_event FOR EACH ROW EXECUTE FUNCTION public.keep_answer_event_update();


--
-- Name: answer_version keep_answer_version_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_answer_version_delete BEFORE DELETE ON public.answer_version FOR EACH ROW EXECUTE FUNCTION public.keep_answer_version_delete();


--
-- Name: answer_version keep_answer_version_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_answer_version_update BEFORE UPDATE ON public.answer_version FOR EACH ROW EXECUTE FUNCTION public.keep_answer_version_update();


--
-- Name: choice_edition keep_choice_edition_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_choice_edition_delete BEFORE DELETE ON public.choice_edition FOR EACH ROW EXECUTE FUNCTION public.keep_choice_edition_delete();


--
-- Name: choice_edition keep_choice_edition_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_choice_edition_update BEFORE UPDATE ON public.choice_edition FOR EACH ROW EXECUTE FUNCTION public.keep_choice_edition_update();


--
-- Name: definition_version keep_definition_version_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_definition_version_delete BEFORE DELETE ON public.definition_version FOR EACH ROW EXECUTE FUNCTION public.keep_definition_version_delete();


--
-- Name: definition_version keep_definition_version_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_definition_version_update BEFORE UPDATE ON public.definition_version FOR EACH ROW EXECUTE FUNCTION public.keep_definition_version_update();


--
-- Name: directive_closing keep_directive_closing_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_directive_closing_delete BEFORE DELETE ON public.directive_closing FOR EACH ROW EXECUTE FUNCTION public.keep_directive_closing_delete();


--
-- Name: directive_closing keep_directive_closing_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_directive_closing_update BEFORE UPDATE ON public.directive_closing FOR EACH ROW EXECUTE FUNCTION public.keep_directive_closing_update();


--
-- Name: directive keep_directive_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_directive_delete BEFORE DELETE ON public.directive FOR EACH ROW EXECUTE FUNCTION public.keep_directive_delete();


--
-- Name: directive keep_directive_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_directive_update BEFORE UPDATE ON public.directive FOR EACH ROW EXECUTE FUNCTION public.keep_directive_update();


--
-- Name: enclosure keep_enclosure_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_enclosure_delete BEFORE DELETE ON public.enclosure FOR EACH ROW EXECUTE FUNCTION public.keep_enclosure_delete();


--
-- Name: enclosure keep_enclosure_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_enclosure_insert BEFORE INSERT ON public.enclosure FOR EACH ROW EXECUTE FUNCTION public.keep_enclosure_insert();


--
-- Name: enclosure keep_enclosure_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_enclosure_update BEFORE UPDATE ON public.enclosure FOR EACH ROW EXECUTE FUNCTION public.keep_enclosure_update();


--
-- Name: field_choice keep_field_choice_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_field_choice_delete BEFORE DELETE ON public.field_choice FOR EACH ROW EXECUTE FUNCTION public.keep_field_choice_delete();


--
-- Name: field_choice keep_field_choice_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_field_choice_insert BEFORE INSERT ON public.field_choice FOR EACH ROW EXECUTE FUNCTION public.keep_field_choice_insert();


--
-- Name: field_choice keep_field_choice_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_field_choice_update BEFORE UPDATE ON public.field_choice FOR EACH ROW EXECUTE FUNCTION public.keep_field_choice_update();


--
-- Name: field keep_field_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_field_delete BEFORE DELETE ON public.field FOR EACH ROW EXECUTE FUNCTION public.keep_field_delete();


--
-- Name: field_group keep_field_group_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_field_group_delete BEFORE DELETE ON public.field_group FOR EACH ROW EXECUTE FUNCTION public.keep_field_group_delete();


--
-- Name: field_group keep_field_group_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_field_group_insert BEFORE INSERT ON public.field_group FOR EACH ROW EXECUTE FUNCTION public.keep_field_group_insert();


--
-- Name: field_group keep_field_group_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_field_group_update BEFORE UPDATE ON public.field_group FOR EACH ROW EXECUTE FUNCTION public.keep_field_group_update();


--
-- Name: field keep_field_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_field_insert BEFORE INSERT ON public.field FOR EACH ROW EXECUTE FUNCTION public.keep_field_insert();


--
-- Name: field keep_field_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_field_update BEFORE UPDATE ON public.field FOR EACH ROW EXECUTE FUNCTION public.keep_field_update();


--
-- Name: gap_reason keep_gap_reason_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_gap_reason_delete BEFORE DELETE ON public.gap_reason FOR EACH ROW EXECUTE FUNCTION public.keep_gap_reason_delete();


--
-- Name: gap_reason keep_gap_reason_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_gap_reason_update BEFORE UPDATE ON public.gap_reason FOR EACH ROW EXECUTE FUNCTION public.keep_gap_reason_update();


--
-- Name: issue keep_issue_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_issue_delete BEFORE DELETE ON public.issue FOR EACH ROW EXECUTE FUNCTION public.keep_issue_delete();


--
-- Name: issue keep_issue_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_issue_update BEFORE UPDATE ON public.issue FOR EACH ROW EXECUTE FUNCTION public.keep_issue_update();


--
-- Name: issued_document keep_issued_document_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_issued_document_delete BEFORE DELETE ON public.issued_document FOR EACH ROW EXECUTE FUNCTION public.keep_issued_document_delete();


--
-- Name: issued_document keep_issued_document_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_issued_document_update BEFORE UPDATE ON public.issued_document FOR EACH ROW EXECUTE FUNCTION public.keep_issued_document_update();


--
-- Name: journal keep_journal_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_journal_delete BEFORE DELETE ON public.journal FOR EACH ROW EXECUTE FUNCTION public.keep_journal_delete();


--
-- Name: journal keep_journal_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_journal_update BEFORE UPDATE ON public.journal FOR EACH ROW EXECUTE FUNCTION public.keep_journal_update();


--
-- Name: manifest keep_manifest_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_manifest_delete BEFORE DELETE ON public.manifest FOR EACH ROW EXECUTE FUNCTION public.keep_manifest_delete();


--
-- Name: manifest keep_manifest_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_manifest_update BEFORE UPDATE ON public.manifest FOR EACH ROW EXECUTE FUNCTION public.keep_manifest_update();


--
-- Name: report_look keep_report_look_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_report_look_delete BEFORE DELETE ON public.report_look FOR EACH ROW EXECUTE FUNCTION public.keep_report_look_delete();


--
-- Name: report_look keep_report_look_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_report_look_update BEFORE UPDATE ON public.report_look FOR EACH ROW EXECUTE FUNCTION public.keep_report_look_update();


--
-- Name: report_version keep_report_version_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_report_version_delete BEFORE DELETE ON public.report_version FOR EACH ROW EXECUTE FUNCTION public.keep_report_version_delete();


--
-- Name: report_version keep_report_version_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_report_version_update BEFORE UPDATE ON public.report_version FOR EACH ROW EXECUTE FUNCTION public.keep_report_version_update();


--
-- Name: route keep_route_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_route_delete BEFORE DELETE ON public.route FOR EACH ROW EXECUTE FUNCTION public.keep_route_delete();


--
-- Name: route keep_route_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_route_update BEFORE UPDATE ON public.route FOR EACH ROW EXECUTE FUNCTION public.keep_route_update();


--
-- Name: signal_rule keep_signal_rule_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_signal_rule_delete BEFORE DELETE ON public.signal_rule FOR EACH ROW EXECUTE FUNCTION public.keep_signal_rule_delete();


--
-- Name: signal_rule keep_signal_rule_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_signal_rule_update BEFORE UPDATE ON public.signal_rule FOR EACH ROW EXECUTE FUNCTION public.keep_signal_rule_update();


--
-- Name: state keep_state_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_state_delete BEFORE DELETE ON public.state FOR EACH ROW EXECUTE FUNCTION public.keep_state_delete();


--
-- Name: state keep_state_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_state_insert BEFORE INSERT ON public.state FOR EACH ROW EXECUTE FUNCTION public.keep_state_insert();


--
-- Name: state keep_state_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_state_update BEFORE UPDATE ON public.state FOR EACH ROW EXECUTE FUNCTION public.keep_state_update();


--
-- Name: step keep_step_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_step_delete BEFORE DELETE ON public.step FOR EACH ROW EXECUTE FUNCTION public.keep_step_delete();


--
-- Name: step_event keep_step_event_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_step_event_delete BEFORE DELETE ON public.step_event FOR EACH ROW EXECUTE FUNCTION public.keep_step_event_delete();


--
-- Name: step_event keep_step_event_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_step_event_update BEFORE UPDATE ON public.step_event FOR EACH ROW EXECUTE FUNCTION public.keep_step_event_update();


--
-- Name: step keep_step_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_step_insert BEFORE INSERT ON public.step FOR EACH ROW EXECUTE FUNCTION public.keep_step_insert();


--
-- Name: step keep_step_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_step_update BEFORE UPDATE ON public.step FOR EACH ROW EXECUTE FUNCTION public.keep_step_update();


--
-- Name: succession keep_succession_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_succession_delete BEFORE DELETE ON public.succession FOR EACH ROW EXECUTE FUNCTION public.keep_succession_delete();


--
-- Name: succession keep_succession_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_succession_update BEFORE UPDATE ON public.succession FOR EACH ROW EXECUTE FUNCTION public.keep_succession_update();


--
-- Name: supplement keep_supplement_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_supplement_delete BEFORE DELETE ON public.supplement FOR EACH ROW EXECUTE FUNCTION public.keep_supplement_delete();


--
-- Name: supplement keep_supplement_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_supplement_update BEFORE UPDATE ON public.supplement FOR EACH ROW EXECUTE FUNCTION public.keep_supplement_update();


--
-- Name: unit_act keep_unit_act_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_unit_act_delete BEFORE DELETE ON public.unit_act FOR EACH ROW EXECUTE FUNCTION public.keep_unit_act_delete();


--
-- Name: unit_act keep_unit_act_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_unit_act_update BEFORE UPDATE ON public.unit_act FOR EACH ROW EXECUTE FUNCTION public.keep_unit_act_update();


--
-- Name: directive_answer directive_answer_stand_in_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_answer
    ADD CONSTRAINT directive_answer_stand_in_id_fkey FOREIGN KEY (stand_in_id) REFERENCES public.unit(id);


--
-- Name: directive_answer directive_answer_submitted_for_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_answer
    ADD CONSTRAINT directive_answer_submitted_for_id_fkey FOREIGN KEY (submitted_for_id) REFERENCES public.person(id);


--
-- Name: account fk_account_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT fk_account_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: answer_draft fk_answer_draft_answer_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_draft
    ADD CONSTRAINT fk_answer_draft_answer_id FOREIGN KEY (answer_id) REFERENCES public.directive_answer(id);


--
-- Name: answer_draft fk_answer_draft_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_draft
    ADD CONSTRAINT fk_answer_draft_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: answer_event fk_answer_event_answer_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_event
    ADD CONSTRAINT fk_answer_event_answer_id FOREIGN KEY (answer_id) REFERENCES public.directive_answer(id);


--
-- Name: answer_event fk_answer_event_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_event
    ADD CONSTRAINT fk_answer_event_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: answer_event fk_answer_event_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_event
    ADD CONSTRAINT fk_answer_event_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: answer_version fk_answer_version_answer_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_version
    ADD CONSTRAINT fk_answer_version_answer_id FOREIGN KEY (answer_id) REFERENCES public.directive_answer(id);


--
-- Name: answer_version fk_answer_version_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_version
    ADD CONSTRAINT fk_answer_version_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: answer_version fk_answer_version_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_version
    ADD CONSTRAINT fk_answer_version_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: attachment fk_attachment_meeting_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attachment
    ADD CONSTRAINT fk_attachment_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);


--
-- Name: attachment fk_attachment_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attachment
    ADD CONSTRAINT fk_attachment_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: bulk_decision fk_bulk_decision_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bulk_decision
    ADD CONSTRAINT fk_bulk_decision_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: bulk_decision fk_bulk_decision_job_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bulk_decision
    ADD CONSTRAINT fk_bulk_decision_job_id FOREIGN KEY (job_id) REFERENCES public.job(id);


--
-- Name: bulk_decision fk_bulk_decision_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bulk_decision
    ADD CONSTRAINT fk_bulk_decision_report_id FOREIGN KEY (report_id) REFERENCES public.report(id);


--
-- Name: choice_edition fk_choice_edition_list_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.choice_edition
    ADD CONSTRAINT fk_choice_edition_list_id FOREIGN KEY (list_id) REFERENCES public.choice_list(id);


--
-- Name: choice_edition fk_choice_edition_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.choice_edition
    ADD CONSTRAINT fk_choice_edition_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: choice_list fk_choice_list_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.choice_list
    ADD CONSTRAINT fk_choice_list_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: committee_term fk_committee_term_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.committee_term
    ADD CONSTRAINT fk_committee_term_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: definition fk_definition_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.definition
    ADD CONSTRAINT fk_definition_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: definition_version fk_definition_version_definition_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.definition_version
    ADD CONSTRAINT fk_definition_version_definition_id FOREIGN KEY (definition_id) REFERENCES public.definition(id);


--
-- Name: definition_version fk_definition_version_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.definition_version
    ADD CONSTRAINT fk_definition_version_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: delegation fk_delegation_giver_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT fk_delegation_giver_id FOREIGN KEY (giver_id) REFERENCES public.person(id);


--
-- Name: delegation fk_delegation_taker_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT fk_delegation_taker_id FOREIGN KEY (taker_id) REFERENCES public.person(id);


--
-- Name: delegation fk_delegation_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT fk_delegation_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: device fk_device_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.device
    ADD CONSTRAINT fk_device_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: directive_answer fk_directive_answer_above_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_answer
    ADD CONSTRAINT fk_directive_answer_above_id FOREIGN KEY (above_id) REFERENCES public.directive_answer(id);


--
-- Name: directive_answer fk_directive_answer_asked_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_answer
    ADD CONSTRAINT fk_directive_answer_asked_by_id FOREIGN KEY (asked_by_id) REFERENCES public.unit(id);


--
-- Name: directive_answer fk_directive_answer_desk_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_answer
    ADD CONSTRAINT fk_directive_answer_desk_unit_id FOREIGN KEY (desk_unit_id) REFERENCES public.unit(id);


--
-- Name: directive_answer fk_directive_answer_directive_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_answer
    ADD CONSTRAINT fk_directive_answer_directive_id FOREIGN KEY (directive_id) REFERENCES public.directive(id);


--
-- Name: directive_answer fk_directive_answer_route_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_answer
    ADD CONSTRAINT fk_directive_answer_route_id FOREIGN KEY (route_id) REFERENCES public.route(id);


--
-- Name: directive_answer fk_directive_answer_submitter_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_answer
    ADD CONSTRAINT fk_directive_answer_submitter_id FOREIGN KEY (submitter_id) REFERENCES public.person(id);


--
-- Name: directive_answer fk_directive_answer_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_answer
    ADD CONSTRAINT fk_directive_answer_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: directive_closing fk_directive_closing_directive_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_closing
    ADD CONSTRAINT fk_directive_closing_directive_id FOREIGN KEY (directive_id) REFERENCES public.directive(id);


--
-- Name: directive_closing fk_directive_closing_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_closing
    ADD CONSTRAINT fk_directive_closing_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: directive_closing fk_directive_closing_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_closing
    ADD CONSTRAINT fk_directive_closing_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: directive fk_directive_form_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive
    ADD CONSTRAINT fk_directive_form_version_id FOREIGN KEY (form_version_id) REFERENCES public.definition_version(id);


--
-- Name: directive fk_directive_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive
    ADD CONSTRAINT fk_directive_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: draft fk_draft_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.draft
    ADD CONSTRAINT fk_draft_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: duty fk_duty_about_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duty
    ADD CONSTRAINT fk_duty_about_id FOREIGN KEY (about_id) REFERENCES public.unit(id);


--
-- Name: duty fk_duty_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duty
    ADD CONSTRAINT fk_duty_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: enclosure fk_enclosure_directive_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enclosure
    ADD CONSTRAINT fk_enclosure_directive_id FOREIGN KEY (directive_id) REFERENCES public.directive(id);


--
-- Name: enclosure fk_enclosure_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enclosure
    ADD CONSTRAINT fk_enclosure_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: factor fk_factor_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.factor
    ADD CONSTRAINT fk_factor_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: field_choice fk_field_choice_field_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field_choice
    ADD CONSTRAINT fk_field_choice_field_id FOREIGN KEY (field_id) REFERENCES public.field(id);


--
-- Name: field_choice fk_field_choice_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field_choice
    ADD CONSTRAINT fk_field_choice_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: field fk_field_group_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field
    ADD CONSTRAINT fk_field_group_id FOREIGN KEY (group_id) REFERENCES public.field_group(id);


--
-- Name: field_group fk_field_group_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field_group
    ADD CONSTRAINT fk_field_group_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: field_group fk_field_group_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field_group
    ADD CONSTRAINT fk_field_group_version_id FOREIGN KEY (version_id) REFERENCES public.definition_version(id);


--
-- Name: field fk_field_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field
    ADD CONSTRAINT fk_field_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: field fk_field_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field
    ADD CONSTRAINT fk_field_version_id FOREIGN KEY (version_id) REFERENCES public.definition_version(id);


--
-- Name: follower_answer fk_follower_answer_sheet_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.follower_answer
    ADD CONSTRAINT fk_follower_answer_sheet_id FOREIGN KEY (sheet_id) REFERENCES public.score_sheet(id);


--
-- Name: follower_answer fk_follower_answer_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.follower_answer
    ADD CONSTRAINT fk_follower_answer_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: form_closing fk_form_closing_definition_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_closing
    ADD CONSTRAINT fk_form_closing_definition_id FOREIGN KEY (definition_id) REFERENCES public.definition(id);


--
-- Name: form_closing fk_form_closing_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_closing
    ADD CONSTRAINT fk_form_closing_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: form_decision fk_form_decision_desk_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_decision
    ADD CONSTRAINT fk_form_decision_desk_id FOREIGN KEY (desk_id) REFERENCES public.unit(id);


--
-- Name: form_decision fk_form_decision_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_decision
    ADD CONSTRAINT fk_form_decision_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: form_decision fk_form_decision_sheet_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_decision
    ADD CONSTRAINT fk_form_decision_sheet_id FOREIGN KEY (sheet_id) REFERENCES public.form_sheet(id);


--
-- Name: form_decision fk_form_decision_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_decision
    ADD CONSTRAINT fk_form_decision_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: form_draft fk_form_draft_sheet_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_draft
    ADD CONSTRAINT fk_form_draft_sheet_id FOREIGN KEY (sheet_id) REFERENCES public.form_sheet(id);


--
-- Name: form_draft fk_form_draft_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_draft
    ADD CONSTRAINT fk_form_draft_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: form_sheet fk_form_sheet_desk_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_sheet
    ADD CONSTRAINT fk_form_sheet_desk_unit_id FOREIGN KEY (desk_unit_id) REFERENCES public.unit(id);


--
-- Name: form_sheet fk_form_sheet_submitted_for_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_sheet
    ADD CONSTRAINT fk_form_sheet_submitted_for_id FOREIGN KEY (submitted_for_id) REFERENCES public.person(id);


--
-- Name: form_sheet fk_form_sheet_submitter_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_sheet
    ADD CONSTRAINT fk_form_sheet_submitter_id FOREIGN KEY (submitter_id) REFERENCES public.person(id);


--
-- Name: form_sheet fk_form_sheet_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_sheet
    ADD CONSTRAINT fk_form_sheet_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: form_sheet fk_form_sheet_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_sheet
    ADD CONSTRAINT fk_form_sheet_version_id FOREIGN KEY (version_id) REFERENCES public.definition_version(id);


--
-- Name: form_sum fk_form_sum_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_sum
    ADD CONSTRAINT fk_form_sum_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: form_sum fk_form_sum_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_sum
    ADD CONSTRAINT fk_form_sum_version_id FOREIGN KEY (version_id) REFERENCES public.definition_version(id);


--
-- Name: form_task fk_form_task_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_task
    ADD CONSTRAINT fk_form_task_version_id FOREIGN KEY (version_id) REFERENCES public.definition_version(id);


--
-- Name: form_withdrawal fk_form_withdrawal_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_withdrawal
    ADD CONSTRAINT fk_form_withdrawal_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: form_withdrawal fk_form_withdrawal_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_withdrawal
    ADD CONSTRAINT fk_form_withdrawal_version_id FOREIGN KEY (version_id) REFERENCES public.definition_version(id);


--
-- Name: gap_reason fk_gap_reason_child_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gap_reason
    ADD CONSTRAINT fk_gap_reason_child_id FOREIGN KEY (child_id) REFERENCES public.unit(id);


--
-- Name: gap_reason fk_gap_reason_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gap_reason
    ADD CONSTRAINT fk_gap_reason_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: gap_reason fk_gap_reason_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gap_reason
    ADD CONSTRAINT fk_gap_reason_version_id FOREIGN KEY (version_id) REFERENCES public.report_version(id);


--
-- Name: grade_sum fk_grade_sum_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.grade_sum
    ADD CONSTRAINT fk_grade_sum_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: headcount fk_headcount_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.headcount
    ADD CONSTRAINT fk_headcount_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: issue fk_issue_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.issue
    ADD CONSTRAINT fk_issue_report_id FOREIGN KEY (report_id) REFERENCES public.report(id);


--
-- Name: issue fk_issue_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.issue
    ADD CONSTRAINT fk_issue_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: issued_document fk_issued_document_issue_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.issued_document
    ADD CONSTRAINT fk_issued_document_issue_id FOREIGN KEY (issue_id) REFERENCES public.issue(id);


--
-- Name: issued_document fk_issued_document_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.issued_document
    ADD CONSTRAINT fk_issued_document_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: job fk_job_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job
    ADD CONSTRAINT fk_job_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: journal fk_journal_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal
    ADD CONSTRAINT fk_journal_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: key_question fk_key_question_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.key_question
    ADD CONSTRAINT fk_key_question_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: mail_address fk_mail_address_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail_address
    ADD CONSTRAINT fk_mail_address_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: manifest fk_manifest_child_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.manifest
    ADD CONSTRAINT fk_manifest_child_version_id FOREIGN KEY (child_version_id) REFERENCES public.report_version(id);


--
-- Name: manifest fk_manifest_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.manifest
    ADD CONSTRAINT fk_manifest_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: manifest fk_manifest_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.manifest
    ADD CONSTRAINT fk_manifest_version_id FOREIGN KEY (version_id) REFERENCES public.report_version(id);


--
-- Name: meeting_plan fk_meeting_plan_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_plan
    ADD CONSTRAINT fk_meeting_plan_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: meeting_record fk_meeting_record_meeting_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_record
    ADD CONSTRAINT fk_meeting_record_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);


--
-- Name: meeting_record fk_meeting_record_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_record
    ADD CONSTRAINT fk_meeting_record_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: meeting fk_meeting_topic_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT fk_meeting_topic_id FOREIGN KEY (topic_id) REFERENCES public.topic(id);


--
-- Name: meeting fk_meeting_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT fk_meeting_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: meeting_window fk_meeting_window_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_window
    ADD CONSTRAINT fk_meeting_window_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: member fk_member_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.member
    ADD CONSTRAINT fk_member_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: notice fk_notice_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice
    ADD CONSTRAINT fk_notice_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: official_grade fk_official_grade_sheet_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.official_grade
    ADD CONSTRAINT fk_official_grade_sheet_id FOREIGN KEY (sheet_id) REFERENCES public.score_sheet(id);


--
-- Name: official_grade fk_official_grade_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.official_grade
    ADD CONSTRAINT fk_official_grade_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: pin fk_pin_desk_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pin
    ADD CONSTRAINT fk_pin_desk_unit_id FOREIGN KEY (desk_unit_id) REFERENCES public.unit(id);


--
-- Name: pin_draft fk_pin_draft_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pin_draft
    ADD CONSTRAINT fk_pin_draft_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: pin_draft fk_pin_draft_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pin_draft
    ADD CONSTRAINT fk_pin_draft_report_id FOREIGN KEY (report_id) REFERENCES public.report(id);


--
-- Name: pin_draft fk_pin_draft_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pin_draft
    ADD CONSTRAINT fk_pin_draft_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: pin fk_pin_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pin
    ADD CONSTRAINT fk_pin_report_id FOREIGN KEY (report_id) REFERENCES public.report(id);


--
-- Name: pin fk_pin_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pin
    ADD CONSTRAINT fk_pin_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: post fk_post_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post
    ADD CONSTRAINT fk_post_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: post fk_post_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post
    ADD CONSTRAINT fk_post_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: quarter_lock fk_quarter_lock_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quarter_lock
    ADD CONSTRAINT fk_quarter_lock_report_id FOREIGN KEY (report_id) REFERENCES public.report(id);


--
-- Name: quarter_lock fk_quarter_lock_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quarter_lock
    ADD CONSTRAINT fk_quarter_lock_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: recovery_code fk_recovery_code_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT fk_recovery_code_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: reorganisation_row fk_reorganisation_row_reorganisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reorganisation_row
    ADD CONSTRAINT fk_reorganisation_row_reorganisation_id FOREIGN KEY (reorganisation_id) REFERENCES public.reorganisation(id);


--
-- Name: reorganisation fk_reorganisation_undoes_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reorganisation
    ADD CONSTRAINT fk_reorganisation_undoes_id FOREIGN KEY (undoes_id) REFERENCES public.reorganisation(id);


--
-- Name: report fk_report_desk_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT fk_report_desk_unit_id FOREIGN KEY (desk_unit_id) REFERENCES public.unit(id);


--
-- Name: report_draft fk_report_draft_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_draft
    ADD CONSTRAINT fk_report_draft_report_id FOREIGN KEY (report_id) REFERENCES public.report(id);


--
-- Name: report_draft fk_report_draft_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_draft
    ADD CONSTRAINT fk_report_draft_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: report fk_report_form_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT fk_report_form_version_id FOREIGN KEY (form_version_id) REFERENCES public.definition_version(id);


--
-- Name: report_look fk_report_look_desk_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_look
    ADD CONSTRAINT fk_report_look_desk_unit_id FOREIGN KEY (desk_unit_id) REFERENCES public.unit(id);


--
-- Name: report_look fk_report_look_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_look
    ADD CONSTRAINT fk_report_look_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: report_look fk_report_look_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_look
    ADD CONSTRAINT fk_report_look_report_id FOREIGN KEY (report_id) REFERENCES public.report(id);


--
-- Name: report_look fk_report_look_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_look
    ADD CONSTRAINT fk_report_look_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: report fk_report_route_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT fk_report_route_id FOREIGN KEY (route_id) REFERENCES public.route(id);


--
-- Name: report fk_report_submitter_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT fk_report_submitter_id FOREIGN KEY (submitter_id) REFERENCES public.person(id);


--
-- Name: report fk_report_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT fk_report_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: report_version fk_report_version_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_version
    ADD CONSTRAINT fk_report_version_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: report_version fk_report_version_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_version
    ADD CONSTRAINT fk_report_version_report_id FOREIGN KEY (report_id) REFERENCES public.report(id);


--
-- Name: report_version fk_report_version_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_version
    ADD CONSTRAINT fk_report_version_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: roll_entry fk_roll_entry_meeting_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roll_entry
    ADD CONSTRAINT fk_roll_entry_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);


--
-- Name: roll_entry fk_roll_entry_member_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roll_entry
    ADD CONSTRAINT fk_roll_entry_member_id FOREIGN KEY (member_id) REFERENCES public.member(id);


--
-- Name: roll_entry fk_roll_entry_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roll_entry
    ADD CONSTRAINT fk_roll_entry_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: route fk_route_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.route
    ADD CONSTRAINT fk_route_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: score_sheet fk_score_sheet_meeting_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.score_sheet
    ADD CONSTRAINT fk_score_sheet_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);


--
-- Name: score_sheet fk_score_sheet_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.score_sheet
    ADD CONSTRAINT fk_score_sheet_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: score_sheet fk_score_sheet_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.score_sheet
    ADD CONSTRAINT fk_score_sheet_version_id FOREIGN KEY (version_id) REFERENCES public.definition_version(id);


--
-- Name: secret fk_secret_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.secret
    ADD CONSTRAINT fk_secret_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: security_key fk_security_key_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.security_key
    ADD CONSTRAINT fk_security_key_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: sent_files fk_sent_files_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sent_files
    ADD CONSTRAINT fk_sent_files_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: sheet_answer fk_sheet_answer_sheet_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sheet_answer
    ADD CONSTRAINT fk_sheet_answer_sheet_id FOREIGN KEY (sheet_id) REFERENCES public.score_sheet(id);


--
-- Name: sheet_answer fk_sheet_answer_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sheet_answer
    ADD CONSTRAINT fk_sheet_answer_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: sheet_body fk_sheet_body_sheet_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sheet_body
    ADD CONSTRAINT fk_sheet_body_sheet_id FOREIGN KEY (sheet_id) REFERENCES public.score_sheet(id);


--
-- Name: sheet_body fk_sheet_body_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sheet_body
    ADD CONSTRAINT fk_sheet_body_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: sign_in fk_sign_in_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT fk_sign_in_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: sign_in_try fk_sign_in_try_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in_try
    ADD CONSTRAINT fk_sign_in_try_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: signal_catch fk_signal_catch_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signal_catch
    ADD CONSTRAINT fk_signal_catch_report_id FOREIGN KEY (report_id) REFERENCES public.report(id);


--
-- Name: signal_catch fk_signal_catch_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signal_catch
    ADD CONSTRAINT fk_signal_catch_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: signal_catch fk_signal_catch_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signal_catch
    ADD CONSTRAINT fk_signal_catch_version_id FOREIGN KEY (version_id) REFERENCES public.report_version(id);


--
-- Name: signal_rule fk_signal_rule_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signal_rule
    ADD CONSTRAINT fk_signal_rule_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: signed_document fk_signed_document_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signed_document
    ADD CONSTRAINT fk_signed_document_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: signed_document fk_signed_document_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signed_document
    ADD CONSTRAINT fk_signed_document_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: state fk_state_route_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.state
    ADD CONSTRAINT fk_state_route_id FOREIGN KEY (route_id) REFERENCES public.route(id);


--
-- Name: state fk_state_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.state
    ADD CONSTRAINT fk_state_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: step fk_step_desk_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step
    ADD CONSTRAINT fk_step_desk_id FOREIGN KEY (desk_id) REFERENCES public.unit(id);


--
-- Name: step_event fk_step_event_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step_event
    ADD CONSTRAINT fk_step_event_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: step_event fk_step_event_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step_event
    ADD CONSTRAINT fk_step_event_report_id FOREIGN KEY (report_id) REFERENCES public.report(id);


--
-- Name: step_event fk_step_event_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step_event
    ADD CONSTRAINT fk_step_event_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: step fk_step_route_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step
    ADD CONSTRAINT fk_step_route_id FOREIGN KEY (route_id) REFERENCES public.route(id);


--
-- Name: step fk_step_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step
    ADD CONSTRAINT fk_step_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: succession fk_succession_from_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.succession
    ADD CONSTRAINT fk_succession_from_id FOREIGN KEY (from_id) REFERENCES public.unit(id);


--
-- Name: succession fk_succession_to_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.succession
    ADD CONSTRAINT fk_succession_to_id FOREIGN KEY (to_id) REFERENCES public.unit(id);


--
-- Name: supplement fk_supplement_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supplement
    ADD CONSTRAINT fk_supplement_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: supplement fk_supplement_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supplement
    ADD CONSTRAINT fk_supplement_report_id FOREIGN KEY (report_id) REFERENCES public.report(id);


--
-- Name: supplement fk_supplement_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supplement
    ADD CONSTRAINT fk_supplement_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: supplement fk_supplement_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supplement
    ADD CONSTRAINT fk_supplement_version_id FOREIGN KEY (version_id) REFERENCES public.report_version(id);


--
-- Name: topic_orientation fk_topic_orientation_topic_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.topic_orientation
    ADD CONSTRAINT fk_topic_orientation_topic_id FOREIGN KEY (topic_id) REFERENCES public.topic(id);


--
-- Name: topic_orientation fk_topic_orientation_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.topic_orientation
    ADD CONSTRAINT fk_topic_orientation_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: topic fk_topic_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.topic
    ADD CONSTRAINT fk_topic_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: unit_act fk_unit_act_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_act
    ADD CONSTRAINT fk_unit_act_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: unit fk_unit_kind_code; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT fk_unit_kind_code FOREIGN KEY (kind_code) REFERENCES public.unit_kind(code);


--
-- Name: unit fk_unit_parent_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT fk_unit_parent_id FOREIGN KEY (parent_id) REFERENCES public.unit(id);


--
-- Name: unit_spell fk_unit_spell_kind_code; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_spell
    ADD CONSTRAINT fk_unit_spell_kind_code FOREIGN KEY (kind_code) REFERENCES public.unit_kind(code);


--
-- Name: unit_spell fk_unit_spell_parent_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_spell
    ADD CONSTRAINT fk_unit_spell_parent_id FOREIGN KEY (parent_id) REFERENCES public.unit(id);


--
-- Name: unit_spell fk_unit_spell_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_spell
    ADD CONSTRAINT fk_unit_spell_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: unit fk_unit_successor_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT fk_unit_successor_id FOREIGN KEY (successor_id) REFERENCES public.unit(id);


--
-- Name: unit_sum fk_unit_sum_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_sum
    ADD CONSTRAINT fk_unit_sum_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: upload fk_upload_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.upload
    ADD CONSTRAINT fk_upload_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: word_template fk_word_template_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.word_template
    ADD CONSTRAINT fk_word_template_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: post post_agreed_by_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post
    ADD CONSTRAINT post_agreed_by_id_fkey FOREIGN KEY (agreed_by_id) REFERENCES public.person(id);


--
-- Name: report report_returned_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_returned_unit_id_fkey FOREIGN KEY (returned_unit_id) REFERENCES public.unit(id);


--
-- Name: report report_stand_in_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_stand_in_id_fkey FOREIGN KEY (stand_in_id) REFERENCES public.unit(id);


--
-- Name: report report_submitted_for_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_submitted_for_id_fkey FOREIGN KEY (submitted_for_id) REFERENCES public.person(id);


--
-- Name: unit unit_custodian_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_custodian_id_fkey FOREIGN KEY (custodian_id) REFERENCES public.unit(id);


--
-- PostgreSQL database dump complete
--

\unrestrict hi0spxGRFTRRm4kdLZuYNDLkkV3a4k1kjBGqocSS1f0Wc7kQbm1btIESbEqQkIH

