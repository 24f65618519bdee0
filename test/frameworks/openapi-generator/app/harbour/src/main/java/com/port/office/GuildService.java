package com.port.office;

import com.port.guild.api.MembersApiDelegate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;

@Service
class GuildService implements MembersApiDelegate {

    @Override
    public ResponseEntity<Void> listMembers() {
        return ResponseEntity.ok().build();
    }

    @Override
    public ResponseEntity<Void> retireMember(String memberId) {
        return ResponseEntity.noContent().build();
    }
}
